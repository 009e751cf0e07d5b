using Asam.Iop.Plans;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;
using Asam.Iop.Tests.Policies.Kinds;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Plans;

/// <summary>Which session of a week a change means.</summary>
public sealed class SessionAddressTests
{
    /// <summary>An unchosen day of one session, Monday with two, and an unchosen day of two; each session of another length.</summary>
    private static readonly ProgramPlan Plan = Write.Plan
        .Weeks(1, Write.Week(
            Write.Day(null, Example.Session(11)),
            Write.Day(Monday, Example.Session(21), Example.Session(22).WithId("late")),
            Write.Day(null, Example.Session(31), Example.Session(32))))
        .Build();

    [Fact]
    public void A_session_has_a_day_and_a_place_on_it()
    {
        Assert.Equal([11, 22, 31, 32], LeftWithout(SessionAddress.On(Monday)));
        Assert.Equal([11, 21, 31, 32], LeftWithout(SessionAddress.On(Monday, number: 2)));
        IsInNoWeek(SessionAddress.On(Monday, number: 3), "session 3 on monday");
    }

    [Fact]
    public void Unchosen_days_are_counted_without_the_others()
    {
        Assert.Equal([21, 22, 31, 32], LeftWithout(SessionAddress.OnUnchosenDay(1)));
        Assert.Equal([11, 21, 22, 32], LeftWithout(SessionAddress.OnUnchosenDay(2)));
        Assert.Equal([11, 21, 22, 31], LeftWithout(SessionAddress.OnUnchosenDay(2, number: 2)));
        IsInNoWeek(SessionAddress.OnUnchosenDay(3), "session 1 on unchosen day 3");
    }

    // Monday, which follows, has a second session.
    [Fact]
    public void A_place_that_an_unchosen_day_has_not_is_not_looked_for_on_another_day() =>
        IsInNoWeek(SessionAddress.OnUnchosenDay(1, number: 2), "session 2 on unchosen day 1");

    [Fact]
    public void An_id_says_it_wherever_the_session_is()
    {
        Assert.Equal([11, 21, 31, 32], LeftWithout(SessionAddress.Named("late")));
        IsInNoWeek(SessionAddress.Named("early"), "session 'early'");
    }

    private static IEnumerable<int> LeftWithout(SessionAddress address) => Plan.Apply(PlanChange.RemoveSession(address, fromWeek: 1)).Week(1).Schedule.Days
        .SelectMany(day => day.Sessions)
        .Select(session => session.Length.TotalMinutes);

    private static void IsInNoWeek(SessionAddress address, string text) =>
        Refusal.IsIllFormed(() => LeftWithout(address), "fromWeek", $"No week from week 1 on has {text}.");
}
