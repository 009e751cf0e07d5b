using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using static Asam.Iop.Services.Service;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>services-per-day</c>: number of countable blocks on every day that has any.</summary>
public sealed class ServicesPerDayTests
{
    private static readonly Rule TwoADay = Rule.ServicesPerDay(min: 2);
    private static readonly Rule TwoKnownADay = TwoADay.Excluding(Write.Unspecified);

    private static readonly WeeklySchedule Enough = OnMonday(Group, Family);
    private static readonly WeeklySchedule TooFew = OnMonday(Group);

    [Fact]
    public void Every_day_is_judged_by_itself() => TwoADay.IsViolated(
        Write.Plan.Weeks(2, Write.Week(Write.Day(Monday, Write.Hours(Group, Group, Group)), Write.Day(Tuesday, Write.Hours(Individual)))).Build(),
        "weeks 1–2",
        "1 service",
        "at least 2 services",
        "1 service on a service day in weeks 1–2; required: at least 2 services.");

    [Fact]
    public void Services_of_all_sessions_of_a_day_count_but_no_breaks() => TwoADay.IsSatisfied(
        Write.Plan.Weeks(2, Write.Week(Write.Day(Monday, Write.Hours(Group, Break), Write.Hours(Individual)))).Build(),
        "2 services",
        "at least 2 services",
        "2 services on a service day; required: at least 2 services.");

    [Fact]
    public void A_day_without_a_countable_service_is_no_service_day()
    {
        TwoADay.IsSatisfied(
            Write.Plan.Weeks(1, Write.Week(Write.Day(Monday, Write.Hours(Group, Family)), Write.Day(Friday, Write.Hours(Meal)))).Build(),
            "2 services",
            "at least 2 services",
            "2 services on a service day; required: at least 2 services.");
        TwoADay.HasNothingToJudge(Write.Plan.Weeks(2, OnMonday(MutualHelp)).Weeks(1, WeeklySchedule.Empty).Build());
    }

    [Fact]
    public void A_weekday_need_not_be_chosen() => TwoADay.IsViolated(
        Write.Plan.Weeks(1, Write.Week(Write.Day(null, Write.Hours(Group)))).Build(),
        "week 1",
        "1 service",
        "at least 2 services",
        "1 service on a service day in week 1; required: at least 2 services.");

    // A block of which is not said what it held is one service at least: it can show that there are enough, not that there are too few.
    [Fact]
    public void An_unspecified_block_is_one_service_or_more()
    {
        TwoADay.IsSatisfied(
            Write.Plan.Weeks(1, OnMonday(Unspecified, Group)).Build(),
            "2 services",
            "at least 2 services",
            "2 services on a service day; required: at least 2 services.");
        TwoADay.CannotBeJudged(
            Write.Plan.Weeks(1, OnMonday(Unspecified)).Build(),
            "week 1",
            "at least 2 services",
            "Cannot be judged in week 1: the plan has hours whose service it does not say.");
    }

    [Fact]
    public void An_unspecified_block_of_another_day_excuses_none() => TwoADay.IsViolated(
        Write.Plan.Weeks(1, Write.Week(Write.Day(Monday, Write.Hours(Unspecified)), Write.Day(Tuesday, Write.Hours(Group)))).Build(),
        "week 1",
        "1 service",
        "at least 2 services",
        "1 service on a service day in week 1; required: at least 2 services.");

    // If it counts there are two, if not it may still be what is missing; and so with the other weeks: in each something is open.
    [Fact]
    public void An_unspecified_block_that_does_not_count_leaves_it_open()
    {
        TwoKnownADay.CannotBeJudged(
            Write.Plan.Weeks(1, OnMonday(Group, Unspecified)).Build(), "Cannot be judged: the plan has hours whose service it does not say.");
        TwoKnownADay.CannotBeJudged(
            Write.Plan.Weeks(1, OnMonday(Unspecified)).Weeks(1, Enough).Build(), "Cannot be judged: the plan has hours whose service it does not say.");
    }

    // Week 1: if the unspecified block does not count, Monday falls short, but that block may hold what is missing. Week 2: only if it counts
    // is Monday a day to judge, and may then hold more than one service. Week 3 has enough, whatever counts.
    [Fact]
    public void Weeks_that_are_in_doubt_for_different_reasons_are_all_named() => TwoKnownADay.CannotBeJudged(
        Write.Plan.Weeks(1, OnMonday(Group, Unspecified)).Weeks(1, OnMonday(Unspecified)).Weeks(1, Enough).Build(),
        "weeks 1–2",
        "at least 2 services",
        "Cannot be judged in weeks 1–2: the plan has hours whose service it does not say.");

    [Fact]
    public void Only_the_first_weeks_at_level_2_1_are_judged_where_the_rule_says_so() => Rule.ServicesPerDay(min: 2, firstWeeks: 2).IsViolated(
        Write.Plan.Weeks(1, Enough).WeeksOfAnotherLevel(3, TooFew).Weeks(4, TooFew).Build(),
        "week 5",
        "1 service",
        "at least 2 services",
        "1 service on a service day in week 5; required: at least 2 services.");

    [Fact]
    public void Of_weeks_that_take_turns_each_is_named_at_its_turns()
    {
        TwoADay.IsViolated(
            Write.Plan.Weeks(1, Enough).OpenEnded(Enough, TooFew).Build(),
            "week 3",
            "1 service",
            "at least 2 services",
            "1 service on a service day in week 3; required: at least 2 services.");
        TwoADay.IsViolated(
            Write.Plan.Weeks(1, Enough).OpenEnded(TooFew).Build(),
            "week 2 on",
            "1 service",
            "at least 2 services",
            "1 service on a service day from week 2 on; required: at least 2 services.");
    }

    private static WeeklySchedule OnMonday(params Service[] services) => Write.Week(Write.Day(Monday, Write.Hours(services)));

    // Two groups count for certain; whether the unspecified hour counts, too, the day has enough.
    [Fact]
    public void Where_it_holds_however_it_is_counted_the_certain_figure_is_told() => TwoKnownADay.IsSatisfied(
        Write.Plan.Weeks(1, OnMonday(Group, Group, Unspecified)).Build(),
        "2 services",
        "at least 2 services",
        "2 services on a service day; required: at least 2 services.");
}
