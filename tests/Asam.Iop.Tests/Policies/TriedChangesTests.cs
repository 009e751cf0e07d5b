using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using Asam.Iop.Tests.Policies.Kinds;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies;

/// <summary>What is tried to mend a breached rule, whether it mends or not, where of all that is suggested it could not be seen.</summary>
public sealed class TriedChangesTests
{
    private static readonly WeeklySchedule MondayAndFriday = Example.ThreeHoursOn(Monday, Friday);

    [Fact]
    public void Weeks_that_lack_hours_are_filled_and_a_fuller_one_stays() => Tried<ContinueWithChange>(
        Rule.WeeklyHours(WeeklyHours.FromHours(5)),
        Write.Plan.Weeks(1, Example.WeekOf(180)).Weeks(1, Example.WeekOf(540)).Weeks(1, Example.WeekOf(240)).Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 5 h, "
        + "then level 2.1, 1 week: monday: group 9 h, then level 2.1, 1 week: monday: group 5 h");

    // 12 hours rise by 4 over 8, 6 hours by 1 over 5: what may not be exceeded from week 2 on is the 5 hours before the second rise.
    [Fact]
    public void Weeks_that_rise_are_held_at_the_least_that_was_exceeded() => Tried<ContinueWithChange>(
        Rule.TitrationOfHours(),
        Write.Plan.Weeks(1, Example.WeekOf(480)).Weeks(1, Example.WeekOf(720)).Weeks(1, Example.WeekOf(300)).Weeks(1, Example.WeekOf(360)).Build(),
        "from week 2, continue with level 2.1, 1 week: monday: group 5 h, "
        + "then level 2.1, 1 week: monday: group 5 h, then level 2.1, 1 week: monday: group 5 h");

    [Fact]
    public void A_week_with_an_unchosen_day_is_not_filled() => Tried<ContinueWithChange>(
        Rule.DaysBetween(max: 2),
        Write.Plan
            .Weeks(1, MondayAndFriday)
            .Weeks(1, Write.Week(Write.Day(Monday, Example.Session(180)), Write.Day(null, Example.Session(180))))
            .Weeks(1, MondayAndFriday)
            .Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 3 h, wednesday: group 3 h, friday: group 3 h, "
        + "then level 2.1, 1 week: monday: group 3 h, any day: group 3 h, "
        + "then level 2.1, 1 week: monday: group 3 h, wednesday: group 3 h, friday: group 3 h");

    [Fact]
    public void A_gap_is_filled_on_days_that_are_free() => Tried<AddSessionChange>(
        Rule.DaysBetween(max: 0),
        Write.Plan.Weeks(1, Example.ThreeHoursOn(Monday, Tuesday, Thursday, Friday, Saturday, Sunday)).Build(),
        "from week 1, add group 3 h on wednesday");

    [Fact]
    public void A_program_without_an_end_is_ended_and_not_made_shorter() => Tried<PlanChange>(
        Rule.ProgramLength(max: 4), Write.Plan.Weeks(4, MondayAndFriday).OpenEnded(MondayAndFriday).Build(), "from week 5, end the plan");

    [Fact]
    public void Days_are_given_up_one_after_another() => Tried<StepDownChange>(
        Rule.WeeklyHours(max: WeeklyHours.FromHours(1)),
        Write.Plan.Weeks(4, Example.ThreeHoursOn(Monday, Wednesday, Friday)).Build(),
        "from week 1, step down to 2 days a week",
        "from week 1, step down to 1 day a week",
        "from week 1, step down to 0 days a week");

    [Fact]
    public void Services_are_added_to_days_that_have_one() => Tried<AddSessionChange>(
        Rule.ServicesPerDay(min: 2),
        Write.Plan.Weeks(4, Write.Week(Write.Day(Monday, Example.Session(60)), Write.Day(Saturday, Write.Of(Service.DrugTest, 15)))).Build(),
        "from week 1, add group 1 h on monday");

    // Without its group it would last as long as its break, 30 minutes, still.
    [Fact]
    public void A_session_that_cannot_have_a_length_stays_as_it_is()
    {
        Session session = Example.Session(60).Then(Service.Break, 30);

        Assert.Equal(session.Blocks, Breach.BlocksOfLength(session, 20));
        Assert.Equal("group 1 min + break 30 min", Session.Create(Breach.BlocksOfLength(session, 31)).ToString());
    }

    /// <summary>Asserts all changes of a sort that are tried, in order.</summary>
    private static void Tried<T>(Rule rule, ProgramPlan plan, params string[] changes)
        where T : PlanChange
    {
        Policy policy = Example.PolicyOf(rule);
        RuleOutcome outcome = policy.Evaluate(plan).Outcomes[0];

        Assert.Equal(RuleResult.Violated, outcome.Result);
        Assert.Equal(changes, rule.Measure.Mend(new(policy, plan, outcome)).OfType<T>().Select(change => change.ToString()));
    }
}
