using Asam.Iop.Plans;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>A generated plan, which a failing property prints so that it can be read, and built again.</summary>
/// <remarks>
/// FsCheck prints both what it found first and what that shrank to. What was found first is printed as a timetable alone; what it shrank to,
/// which is at least the same plan, with the C# and the JSON that rebuild it.
/// </remarks>
public abstract class GeneratedPlan
{
    private protected GeneratedPlan(ProgramPlan plan, bool isShrunk)
    {
        Plan = plan;
        IsShrunk = isShrunk;
    }

    /// <summary>Gets the plan.</summary>
    public ProgramPlan Plan { get; }

    internal bool IsShrunk { get; }

    /// <summary>Gets the plan as a failing property prints it.</summary>
    /// <returns>The text; its first line is empty, so that it stands on lines of its own.</returns>
    public sealed override string ToString() => $"\n{(IsShrunk ? InFull() : Summary())}\n";

    /// <summary>Gets what is for reading.</summary>
    private protected virtual string Summary() => CounterExample.Summary(Plan);

    /// <summary>Gets what is for reading, and the code.</summary>
    private protected virtual string InFull() => CounterExample.Of(Plan);
}
