using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Plans that are at level 2.1 and within 9 to 20 countable hours in every week.</summary>
internal static class CertifiablePlans
{
    public static Gen<ProgramPlan> Any { get; } = PhasedPlans.Of(
        Gen.Frequency((9, Gen.Choose(1, 4)), (1, Gen.Choose(5, 12))),
        openEndedPercent: 25,
        (edition, isOpenEnded) => Phases.Of(
            Levels.IntensiveOutpatient(edition), isOpenEnded, WeeksOfHours.WithinBand, alternatingPercent: 25));

    /// <summary>As any plan shrinks, but never out of 9 to 20 hours; first to the same hours in one group on a Monday.</summary>
    public static IEnumerable<ProgramPlan> Shrink(ProgramPlan plan) => PhasedPlans.Shrink(plan, ShrinkPhase);

    private static IEnumerable<Phase> ShrinkPhase(Phase phase) => Shrinks.Each(phase.Patterns, InOneGroup)
        .Select(patterns => Phase.Create(phase.Level, phase.Weeks, [.. patterns]))
        .Concat(Phases.ShrinkWithinEdition(phase).Where(smaller => smaller.Patterns.All(WeeklyBand.Holds)));

    private static IEnumerable<WeeklySchedule> InOneGroup(WeeklySchedule week)
    {
        if (week.Days.SelectMany(day => day.Sessions).Sum(session => session.Blocks.Count) > 1)
        {
            yield return WeeklySchedule.Each(
                Session.AnyTime.Then(Service.Group, WeeklyBand.CountableMinutes(week)), IsoDayOfWeek.Monday);
        }
    }
}
