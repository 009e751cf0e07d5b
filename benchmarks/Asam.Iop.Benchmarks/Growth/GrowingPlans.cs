using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Benchmarks.Growth;

/// <summary>Plans that grow in one way each. All meet <see cref="GrowingPolicies.OverTime"/>, so that no judgement ends early.</summary>
internal static class GrowingPlans
{
    private const int MinutesOfWeek = 800;

    private static readonly IsoDayOfWeek[] Weekdays = [.. Titration.WeekdaysOf(5)];

    /// <summary>
    /// Two phases, whatever the weeks: one of five days a week, one of four. In both, weeks with an hour for the family and weeks without
    /// take turns.
    /// </summary>
    public static ProgramPlan OfWeeks(int weeks)
    {
        Session evening = Session.StartingAt(17, 30)
            .Group(GroupType.Process, 90, size: 10).Group(GroupType.RelapsePrevention, 90, size: 10);
        return ProgramPlan.Create("alternating")
            .Weeks(weeks - (weeks / 2), Alternating(evening, days: 5))
            .Weeks(weeks / 2, Alternating(evening, days: 4))
            .WithWeeklyIndividual(IsoDayOfWeek.Monday, minutes: 60)
            .Attended(Modality.InPerson)
            .Build();
    }

    /// <summary>Phases of a week each, the sessions of which start at other times.</summary>
    public static ProgramPlan OfPhases(int phases)
    {
        ProgramPlanBuilder plan = ProgramPlan.Create("many-phases").Attended(Modality.InPerson);
        for (int i = 0; i < phases; i++)
        {
            plan.Weeks(1, WeeklySchedule.Each(
                Session.StartingAt(9, i % 60).Group(GroupType.Process, 100, size: 10).Individual(30).Family(30), Weekdays));
        }

        return plan.Build();
    }

    /// <summary>Twelve weeks of five days, the same minutes a week shared out among more or fewer sessions.</summary>
    public static ProgramPlan OfSessions(int sessionsOfWeek)
    {
        int sessionsOfDay = sessionsOfWeek / Weekdays.Length;
        int minutes = MinutesOfWeek / sessionsOfWeek;
        ServiceDay Day(IsoDayOfWeek weekday) => ServiceDay.Create(weekday, Enumerable.Range(0, sessionsOfDay).Select(number =>
            Session.Create(
                [
                    ServiceBlock.Group(GroupType.Process, minutes / 2).WithSize(10),
                    ServiceBlock.Of(((int)weekday + number) % 2 == 0 ? Service.Individual : Service.Family, minutes - (minutes / 2)),
                ],
                new LocalTime(8, 0).PlusMinutes(number * (minutes + 5)))));
        return ProgramPlan.Create("many-sessions")
            .Weeks(12, WeeklySchedule.Of([.. Weekdays.Select(Day)]))
            .Attended(Modality.InPerson)
            .Build();
    }

    private static WeeklySchedule[] Alternating(Session evening, int days)
    {
        IsoDayOfWeek[] weekdays = [.. Titration.WeekdaysOf(days)];
        IEnumerable<ServiceDay> others = weekdays.Skip(1).Select(weekday => ServiceDay.On(weekday, evening));
        return
        [
            WeeklySchedule.Each(evening, weekdays),
            WeeklySchedule.Of([ServiceDay.On(weekdays[0], evening.Family(60)), .. others]),
        ];
    }
}
