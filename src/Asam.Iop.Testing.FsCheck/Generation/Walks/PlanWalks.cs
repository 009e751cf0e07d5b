using Asam.Iop.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation.Walks;

/// <summary>
/// Plans to which something holds: from one that is known, step by step, each step taken only if it still holds. A number is moved as far as
/// it may go, or part of the way, so that plans at a limit are frequent whatever the limit is; no plan is thrown away.
/// </summary>
internal static class PlanWalks
{
    private const int MostSteps = 16;
    private static readonly bool[] Directions = [true, false];

    public static Gen<ProgramPlan> From(IReadOnlyList<ProgramPlan> starts, Func<ProgramPlan, bool> holds) =>
        from start in Choices.OneOf(starts)
        from steps in Gen.Choose(0, MostSteps)
        from plan in After(start, steps, starts, holds)
        select plan;

    /// <summary>The plans one number beyond the furthest to which something holds, on every line, up and down.</summary>
    public static IEnumerable<ProgramPlan> JustBeyond(ProgramPlan plan, Func<ProgramPlan, bool> holds) =>
        from line in PlanLines.Of(plan)
        from isUp in Directions
        let beyond = line.Furthest(isUp, holds) + (isUp ? 1 : -1)
        where beyond >= line.Min && beyond <= line.Max
        let made = line.At(beyond)
        where made is not null
        select made;

    private static Gen<ProgramPlan> After(ProgramPlan plan, int steps, IReadOnlyList<ProgramPlan> starts, Func<ProgramPlan, bool> holds) => steps == 0
        ? Gen.Constant(plan)
        : from next in Gen.Frequency((4, AlongLine(plan, holds)), (6, PlanMoves.Of(plan, starts)))
          let taken = next is not null && holds(next) ? next : plan
          from last in After(taken, steps - 1, starts, holds)
          select last;

    /// <summary>Half of the time as far as may be, else to a round number on the way, or to any.</summary>
    private static Gen<ProgramPlan?> AlongLine(ProgramPlan plan, Func<ProgramPlan, bool> holds)
    {
        IReadOnlyList<PlanLine> lines = PlanLines.Of(plan);
        return lines.Count == 0 ? Gen.Constant<ProgramPlan?>(null)
            : from line in Choices.OneOf(lines)
              from isUp in Choices.Chance(50)
              let furthest = line.Furthest(isUp, holds)
              from onTheWay in Gen.Choose(Math.Min(line.Value, furthest), Math.Max(line.Value, furthest))
              from value in Gen.Frequency((5, Gen.Constant(furthest)), (3, Gen.Constant(Rounded(onTheWay))), (2, Gen.Constant(onTheWay)))
              select value < line.Min ? null : line.At(value);
    }

    private static int Rounded(int number) => number - (number % 15);
}
