using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Generation.Walks;

/// <summary>One step from a plan to a similar one: the plan after it, or none where there is none.</summary>
internal static class PlanMoves
{
    /// <summary>Any step but one along a line: a change, other words, other services, times, weeks that vary, other levels, no end.</summary>
    public static Gen<ProgramPlan?> Of(ProgramPlan plan, IReadOnlyList<ProgramPlan> others) => Gen.Frequency(
        (6, Changes.Of(plan).Select(change => plan.TryApply(change, out ProgramPlan? changed, out _) ? changed : null)),
        (3, OfOneWord(plan)),
        (3, OfServices(plan)),
        (2, OfDays(plan)),
        (3, OfOneWeek(plan)),
        (2, OfClock(plan)),
        (2, Continued(plan, others)),
        (2, Alternating(plan)),
        (2, BetweenOtherLevels(plan)),
        (1, Gen.Constant((ProgramPlan?)WithWeeksOfLast(plan, weeks: null))),
        (1, Levels.Editions.Select(edition => (ProgramPlan?)InEdition(plan, edition))));

    /// <summary>One thing that is said of the client or the place, or no longer said.</summary>
    private static Gen<ProgramPlan?> OfOneWord(ProgramPlan plan) =>
        from other in Descriptions.Of(plan.Description.Edition)
        let it = plan.Description
        from description in Gen.Elements(
            it.WithId(other.Id),
            it.WithTitle(other.Title),
            it.WithSource(other.Source),
            it.WithPopulation(other.Population),
            it.WithAge(other.Age),
            it.WithCondition(other.Condition),
            it.WithLiving(other.Living),
            it.WithModality(other.Modality))
        select (ProgramPlan?)plan.WithDescription(description);

    /// <summary>Another service, type, size or modality for one block or for all that are alike.</summary>
    private static Gen<ProgramPlan?> OfServices(ProgramPlan plan)
    {
        IReadOnlyList<ServiceBlock> blocks = BlockEdits.Of(plan);
        return blocks.Count == 0 ? Gen.Constant<ProgramPlan?>(null)
            : from at in Gen.Choose(0, blocks.Count - 1)
              from isOne in Choices.Chance(60)
              from other in Blocks.OfAnyService
              from isModality in Choices.Chance(30)
              select BlockEdits.Alter(plan, (block, place) =>
                  place != at && (isOne || block != blocks[at]) ? block
                  : isModality ? block.WithModality(other.Modality)
                  : other.WithMinutes(block.Duration.TotalMinutes));
    }

    /// <summary>In every week one day more, as one that it has, on another weekday or an unchosen one.</summary>
    private static Gen<ProgramPlan?> OfDays(ProgramPlan plan) =>
        from number in Gen.Choose(0, WeeklySchedule.MaxDays - 1)
        from weekday in Choices.MaybeValue(80, Choices.OneOf(ScheduleCodes.Days.Values))
        from moves in Choices.Chance(40)
        select BlockEdits.AlterWeeks(plan, week => week.Days.Count == 0 ? week : WithDay(week, number % week.Days.Count, weekday, moves));

    private static WeeklySchedule? WithDay(WeeklySchedule week, int at, IsoDayOfWeek? weekday, bool moves)
    {
        IEnumerable<Session> sessions = week.Days[at].Sessions.Select(session => moves ? session : session.WithId(null));
        IEnumerable<ServiceDay> days = moves ? week.Days.Where((_, place) => place != at) : week.Days;
        return WeeklySchedule.TryCreate([.. days, ServiceDay.Create(weekday, sessions)], out WeeklySchedule? made, out _) ? made : null;
    }

    /// <summary>One of the weeks with days, sessions or blocks joined, or with a block parted in two.</summary>
    private static Gen<ProgramPlan?> OfOneWeek(ProgramPlan plan) =>
        from week in Choices.OneOf(plan.Phases.SelectMany(phase => phase.Patterns).Distinct())
        let others = WeekSteps.Of(week).ToArray()
        from at in Gen.Choose(0, Math.Max(0, others.Length - 1))
        select others.Length == 0 ? null : BlockEdits.AlterWeeks(plan, each => each == week ? others[at] : each);

    /// <summary>Starts for the sessions of one day of the week, or none, and ids for them.</summary>
    private static Gen<ProgramPlan?> OfClock(ProgramPlan plan)
    {
        ServiceDay[] days = [.. plan.Phases.SelectMany(phase => phase.Patterns).SelectMany(week => week.Days).Distinct()];
        return days.Length == 0 ? Gen.Constant<ProgramPlan?>(null)
            : from day in Choices.OneOf(days)
              from timed in Days.OnTheClock([.. day.Sessions.Select(session => session.WithStart(null))])
              from isNumbered in Choices.Chance(30)
              let other = Days.Number(day.WithSessions(timed), (int)(day.Day ?? 0), isNumbered)
              select BlockEdits.AlterWeeks(plan, week => BlockEdits.AlterDays(week, each => each == day ? other : each));
    }

    /// <summary>From some week on, a phase of another plan.</summary>
    private static Gen<ProgramPlan?> Continued(ProgramPlan plan, IReadOnlyList<ProgramPlan> others) =>
        from other in Choices.OneOf(others)
        from phase in Choices.OneOf(other.Phases)
        from week in Gen.Choose(1, Math.Min(plan.TotalWeeks ?? Phase.MaxWeeks, 24) + 1)
        let fitting = Phase.Create(Levels.IntensiveOutpatient(plan.Description.Edition), phase.Weeks, [.. phase.Patterns])
        select plan.TryApply(PlanChange.ContinueWith(week, fitting), out ProgramPlan? changed, out _) ? changed : null;

    /// <summary>One pattern more in a phase, like the one before or with fewer days.</summary>
    private static Gen<ProgramPlan?> Alternating(ProgramPlan plan) =>
        from at in Gen.Choose(0, plan.Phases.Count - 1)
        let phase = plan.Phases[at]
        let last = phase.Patterns[phase.Patterns.Count - 1]
        from days in Gen.Choose(Math.Max(0, last.Days.Count - 1), last.Days.Count)
        select phase.Patterns.Count == Phase.MaxPatterns ? null : BlockEdits.WithPhases(plan, plan.Phases.Select((each, place) => place == at
            ? Phase.Create(each.Level, each.Weeks, [.. each.Patterns, Titration.StepDown(last, days)])
            : each));

    /// <summary>Weeks at another level before, between or after.</summary>
    private static Gen<ProgramPlan?> BetweenOtherLevels(ProgramPlan plan) =>
        from level in Levels.Of(plan.Description.Edition, intensiveOutpatientPercent: 0)
        from phase in Phases.Of(level, isOpenEnded: false, Weeks.Any, alternatingPercent: 10)
        from at in Gen.Choose(0, plan.Phases.Count)
        select BlockEdits.WithPhases(plan, [.. plan.Phases.Take(at), phase, .. plan.Phases.Skip(at)]);

    private static ProgramPlan? WithWeeksOfLast(ProgramPlan plan, int? weeks) => BlockEdits.WithPhases(
        plan, plan.Phases.Select((phase, at) => at == plan.Phases.Count - 1 ? phase.WithWeeks(weeks) : phase));

    private static ProgramPlan? InEdition(ProgramPlan plan, AsamEdition edition) => plan.Phases.All(phase => phase.Level.IsIntensiveOutpatient)
        ? ProgramPlan.Of(
            Descriptions.InEdition(plan.Description, edition),
            [.. plan.Phases.Select(phase => Phase.Create(Levels.IntensiveOutpatient(edition), phase.Weeks, [.. phase.Patterns]))])
        : null;
}
