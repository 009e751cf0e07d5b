using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Testing.Boundaries;
using NodaTime;

namespace Asam.Iop.Testing.Coverage;

/// <summary>A few plans that leave out what rules need, and a few that rise, fall, and are attended in each way.</summary>
internal static class ProbePlans
{
    private const int Hour = 60;

    public static IEnumerable<ProgramPlan> Of(Policy policy, Rule rule)
    {
        ServiceBlock countable = new Scene(policy, rule).Blocks.Main(Hour) ?? ServiceBlock.Group(GroupType.Process, Hour);
        return from description in Descriptions(rule)
               from phases in Courses(countable)
               select ProgramPlan.Of(description, phases);
    }

    /// <summary>Not said how it is attended, and each way.</summary>
    private static IEnumerable<PlanDescription> Descriptions(Rule rule)
    {
        PlanDescription silent = new PlanDescription("probe").WithPopulation(rule.Population ?? Population.Adult);
        return VocabularyCodes.BlockModalities.Values.Select(modality => silent.WithModality(modality)).Prepend(silent);
    }

    private static IEnumerable<Phase[]> Courses(ServiceBlock countable)
    {
        WeeklySchedule one = Week((IsoDayOfWeek.Monday, [countable]));
        WeeklySchedule two = Week((IsoDayOfWeek.Monday, [countable]), (IsoDayOfWeek.Tuesday, [countable]));
        WeeklySchedule oneOrTwo = Week((IsoDayOfWeek.Monday, [countable]), (IsoDayOfWeek.Tuesday, [Unspecified(2 * Hour)]));
        WeeklySchedule unchosen = WeeklySchedule.Of(Day(null, [ServiceBlock.Of(Service.Group, Hour)]), Day(null, [countable]));
        WeeklySchedule nearlyUnsaid = Week(
        [
            (IsoDayOfWeek.Monday, [countable.WithMinutes(1), Unspecified(SessionDuration.MaxMinutes - 1)]),
            .. ScheduleCodes.Days.Values.Skip(1).Select(day => (day, new[] { Unspecified(SessionDuration.MaxMinutes) })),
        ]);
        return
        [
            [Phase(1, one), Phase(1, two)],
            [Phase(1, two), Phase(1, one)],
            [Phase(1, oneOrTwo), Phase(1, two)],
            [Phase(Iop.Scheduling.Phase.MaxWeeks, nearlyUnsaid)],
            [Phase(1, unchosen)],
            [Phase(null, one)],
            [Phase(1, one), Phase(null, two)],
        ];
    }

    private static Phase Phase(int? weeks, WeeklySchedule week) =>
        Iop.Scheduling.Phase.Create(LevelOfCare.IntensiveOutpatient, weeks, week);

    private static ServiceBlock Unspecified(int minutes) => ServiceBlock.Of(Service.Unspecified, minutes);

    private static WeeklySchedule Week(params (IsoDayOfWeek Day, ServiceBlock[] Blocks)[] days) =>
        WeeklySchedule.Create(days.Select(day => Day(day.Day, day.Blocks)));

    private static ServiceDay Day(IsoDayOfWeek? day, ServiceBlock[] blocks) => ServiceDay.Create(day, [Session.Create(blocks)]);
}
