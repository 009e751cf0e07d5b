using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using static Asam.Iop.Services.Service;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>services-per-week</c>: number of countable blocks each week.</summary>
public sealed class ServicesPerWeekTests
{
    private static readonly Rule TwoAWeek = Rule.ServicesPerWeek(min: 2);

    private static readonly WeeklySchedule Enough = Write.Week(Write.Day(Monday, Write.Hours(Group)), Write.Day(Friday, Write.Hours(Individual)));
    private static readonly WeeklySchedule TooFew = Write.Week(Write.Day(Monday, Write.Hours(Group)));

    [Fact]
    public void Services_of_all_days_count_but_no_breaks()
    {
        TwoAWeek.IsSatisfied(
            Write.Plan.Weeks(2, Enough).Weeks(2, Write.Week(Write.Day(Monday, Write.Hours(Group, Break, Group, Group)))).Build(),
            "2 to 3 services",
            "at least 2 services",
            "2 to 3 services a week; required: at least 2 services.");
        TwoAWeek.IsViolated(
            Write.Plan.Weeks(2, Write.Week(Write.Day(Monday, Write.Hours(Group, Break)), Write.Day(Friday, Write.Hours(DrugTest)))).Build(),
            "weeks 1–2",
            "1 service",
            "at least 2 services",
            "1 service a week in weeks 1–2; required: at least 2 services.");
    }

    [Fact]
    public void An_empty_week_has_none() => TwoAWeek.IsViolated(
        Write.Plan.Weeks(1, TooFew).Weeks(2, Enough).Weeks(1, WeeklySchedule.Empty).Build(),
        "week 1, week 4",
        "0 services",
        "at least 2 services",
        "0 services a week in weeks 1, 4; required: at least 2 services.");

    [Fact]
    public void A_weekday_need_not_be_chosen() => TwoAWeek.IsSatisfied(
        Write.Plan.Weeks(1, Write.Week(Write.Day(null, Write.Hours(Group)), Write.Day(null, Write.Hours(Group)))).Build(),
        "2 services",
        "at least 2 services",
        "2 services a week; required: at least 2 services.");

    [Fact]
    public void Every_week_that_is_in_doubt_whichever_way_it_is_counted_is_named() => TwoAWeek.Counting(ServiceSet.Of(Family)).CannotBeJudged(
        Write.Plan
            .Weeks(1, Write.Week(Write.Day(Friday, Write.Hours(Unspecified))))
            .Weeks(1, Write.Week(Write.Day(Friday, Write.Hours(Unspecified, Unspecified))))
            .Build(),
        "weeks 1–2",
        "at least 2 services",
        "Cannot be judged in weeks 1–2: the plan has hours whose service it does not say.");

    [Fact]
    public void An_unspecified_block_is_one_service_or_more()
    {
        TwoAWeek.IsSatisfied(
            Write.Plan.Weeks(1, Write.Week(Write.Day(Monday, Write.Hours(Group)), Write.Day(Friday, Write.Hours(Unspecified)))).Build(),
            "2 services",
            "at least 2 services",
            "2 services a week; required: at least 2 services.");
        TwoAWeek.CannotBeJudged(
            Write.Plan.Weeks(2, Enough).Weeks(2, Write.Week(Write.Day(Friday, Write.Hours(Unspecified)))).Build(),
            "weeks 3–4",
            "at least 2 services",
            "Cannot be judged in weeks 3–4: the plan has hours whose service it does not say.");
    }

    [Fact]
    public void An_unspecified_block_of_another_week_excuses_none() => TwoAWeek.IsViolated(
        Write.Plan.Weeks(1, TooFew).Weeks(1, Write.Week(Write.Day(Friday, Write.Hours(Unspecified)))).Build(),
        "week 1",
        "1 service",
        "at least 2 services",
        "1 service a week in week 1; required: at least 2 services.");

    [Fact]
    public void An_unspecified_block_that_does_not_count_leaves_it_open() => TwoAWeek.Excluding(Write.Unspecified).CannotBeJudged(
        Write.Plan.Weeks(1, Write.Week(Write.Day(Monday, Write.Hours(Group, Unspecified)))).Build(),
        "Cannot be judged: the plan has hours whose service it does not say.");

    [Fact]
    public void Only_the_first_weeks_at_level_2_1_are_judged_where_the_rule_says_so() => Rule.ServicesPerWeek(min: 2, firstWeeks: 2).IsViolated(
        Write.Plan.Weeks(1, Enough).WeeksOfAnotherLevel(3, TooFew).Weeks(4, TooFew).Build(),
        "week 5",
        "1 service",
        "at least 2 services",
        "1 service a week in week 5; required: at least 2 services.");

    [Fact]
    public void Of_weeks_that_take_turns_each_is_named_at_its_turns()
    {
        TwoAWeek.IsViolated(
            Write.Plan.Weeks(4, Enough, TooFew).OpenEnded(Enough, TooFew).Build(),
            "week 2, week 4, week 6",
            "1 service",
            "at least 2 services",
            "1 service a week in weeks 2, 4, 6; required: at least 2 services.");
        TwoAWeek.IsViolated(
            Write.Plan.Weeks(1, Enough).OpenEnded(TooFew).Build(),
            "week 2 on",
            "1 service",
            "at least 2 services",
            "1 service a week from week 2 on; required: at least 2 services.");
    }
}
