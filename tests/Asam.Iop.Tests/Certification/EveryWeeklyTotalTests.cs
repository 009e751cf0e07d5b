using Asam.Iop.Certification;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Tests.Certification;

/// <summary>Exhaustively: every weekly total from 0 to 60 hours, minute by minute, on 0 to 7 days of 1 to 3 sessions.</summary>
public sealed class EveryWeeklyTotalTests
{
    private const int MaxTotal = 3600;

    private static readonly Service[] Countable = [Service.Group, Service.Individual, Service.Family, Service.Unspecified];

    /// <summary>Gets 1 to 7 days, each with 1 to 3 sessions a day.</summary>
    public static MatrixTheoryData<int, int> DaysAndSessions { get; } = new(Enumerable.Range(1, 7), Enumerable.Range(1, 3));

    [Fact]
    public void A_week_without_days_is_refused() => AssertAccepted(WeeklySchedule.Empty, expected: false);

    [Theory]
    [MemberData(nameof(DaysAndSessions))]
    public void A_weekly_total_is_accepted_exactly_from_540_to_1200_minutes(int days, int sessionsPerDay)
    {
        int fewest = days * sessionsPerDay;
        int most = Math.Min(MaxTotal, days * SessionDuration.MaxMinutes);
        for (int total = fewest; total <= most; total++)
            AssertAccepted(WeekOf(total, days, sessionsPerDay, timeOff: 0), expected: total is >= 540 and <= 1200);
    }

    [Theory]
    [MemberData(nameof(DaysAndSessions))]
    public void Breaks_beside_it_change_no_total(int days, int sessionsPerDay)
    {
        foreach (int total in new[] { 539, 540, 541, 1199, 1200, 1201 })
        {
            if (total + (15 * days * sessionsPerDay) <= days * SessionDuration.MaxMinutes)
                AssertAccepted(WeekOf(total, days, sessionsPerDay, timeOff: 15), expected: total is >= 540 and <= 1200);
        }
    }

    private static void AssertAccepted(WeeklySchedule week, bool expected)
    {
        ProgramPlan plan = ProgramPlan.Create("total").Weeks(1, week).Build();

        Assert.Equal(expected, IopPlan.TryCertify(plan, out _, out _));
        Assert.Equal(expected, Policy.Default.Permits(plan));
    }

    /// <summary>Shares a total out over the sessions, the longer shares first; the services take turns.</summary>
    private static WeeklySchedule WeekOf(int total, int days, int sessionsPerDay, int timeOff)
    {
        int sessions = days * sessionsPerDay;
        int next = 0;
        return WeeklySchedule.Create(Enumerable.Range(0, days).Select(day => ServiceDay.On(
            ScheduleCodes.Days.Values[day],
            [.. Enumerable.Range(0, sessionsPerDay).Select(_ => SessionOf(next, (total / sessions) + (next++ < total % sessions ? 1 : 0), timeOff))])));
    }

    private static Session SessionOf(int index, int minutes, int timeOff)
    {
        Session session = Session.AnyTime.Then(Countable[(index + minutes) % Countable.Length], minutes);
        return timeOff == 0 ? session : session.Break(timeOff);
    }
}
