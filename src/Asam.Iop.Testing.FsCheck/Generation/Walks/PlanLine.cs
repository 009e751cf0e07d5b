using Asam.Iop.Plans;

namespace Asam.Iop.Testing.FsCheck.Generation.Walks;

/// <summary>Plans that differ in one number: the minutes of blocks, the size of groups, the weeks of a phase.</summary>
/// <param name="Value">The number that the plan at hand has.</param>
/// <param name="Min">The least, inclusive.</param>
/// <param name="Max">The most, inclusive.</param>
/// <param name="At">Makes the plan that has another number, or none.</param>
internal sealed record PlanLine(int Value, int Min, int Max, Func<int, ProgramPlan?> At)
{
    /// <summary>
    /// Gets the number furthest up or down to which something holds, of which the next one is none: found by halving, so that beyond it
    /// there may be others to which it holds.
    /// </summary>
    public int Furthest(bool isUp, Func<ProgramPlan, bool> holds)
    {
        int end = isUp ? Max : Min;
        if (Holds(end))
            return end;
        int within = Value;
        int beyond = end;
        while (Math.Abs(beyond - within) > 1)
        {
            int middle = within + ((beyond - within) / 2);
            if (Holds(middle))
                within = middle;
            else
                beyond = middle;
        }

        return within;

        bool Holds(int value) => At(value) is ProgramPlan plan && holds(plan);
    }
}
