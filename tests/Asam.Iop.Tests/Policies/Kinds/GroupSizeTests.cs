using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>group-size</c>: the number of people in every group, or in every group of some types.</summary>
public sealed class GroupSizeTests
{
    private static readonly Rule AtMostTen = Rule.GroupSize(max: 10);
    private static readonly Rule AtMostTenInProcess = Rule.GroupSize(max: 10, groupTypes: ServiceSet.OfGroups(GroupType.Process));

    private static readonly WeeklySchedule Small = WeekOf(Of(GroupType.Process, 8));
    private static readonly WeeklySchedule Large = WeekOf(Of(GroupType.Process, 12));

    [Fact]
    public void Every_group_is_judged_by_itself() => AtMostTen.IsViolated(
        Write.Plan.Weeks(4, WeekOf(Of(GroupType.Process, 8).Group(GroupType.Didactic, 60, size: 12))).Build(),
        "weeks 1–4",
        "12 people",
        "at most 10 people",
        "12 people in a group in weeks 1–4; required: at most 10 people.");

    [Fact]
    public void Both_limits_are_inclusive()
    {
        Rule twoToTen = Rule.GroupSize(min: 2, max: 10);

        twoToTen.IsSatisfied(
            Write.Plan.Weeks(1, WeekOf(Of(GroupType.Process, 2))).Weeks(1, WeekOf(Of(GroupType.Process, 10))).Build(),
            "2 to 10 people",
            "2 to 10 people",
            "2 to 10 people in a group; required: 2 to 10 people.");
        twoToTen.IsViolated(
            Write.Plan.Weeks(1, WeekOf(Of(GroupType.Process, 1))).Build(),
            "week 1",
            "1 person",
            "2 to 10 people",
            "1 person in a group in week 1; required: 2 to 10 people.");
    }

    [Fact]
    public void What_is_no_group_has_no_size() => AtMostTen.HasNothingToJudge(
        Write.Plan.Weeks(2, WeekOf(Write.Hours(Service.Individual, Service.Family, Service.Unspecified))).Weeks(1, WeeklySchedule.Empty).Build());

    [Fact]
    public void A_group_of_unsaid_size_cannot_be_judged_but_excuses_no_other()
    {
        AtMostTen.CannotBeJudged(
            Write.Plan.Weeks(1, Small).Weeks(2, WeekOf(Of(GroupType.Process, null))).Build(),
            "weeks 2–3",
            "at most 10 people",
            "Cannot be judged in weeks 2–3: the plan does not say the size of every group.");
        AtMostTen.IsViolated(
            Write.Plan.Weeks(1, WeekOf(Of(GroupType.Process, null))).Weeks(1, Large).Build(),
            "week 2",
            "12 people",
            "at most 10 people",
            "12 people in a group in week 2; required: at most 10 people.");
    }

    [Fact]
    public void Only_groups_of_the_named_types_are_judged()
    {
        AtMostTenInProcess.IsSatisfied(
            Write.Plan.Weeks(2, WeekOf(Of(GroupType.Process, 8).Group(GroupType.Didactic, 60, size: 30))).Build(),
            "8 people",
            "at most 10 people",
            "8 people in a group (process); required: at most 10 people.");
        AtMostTenInProcess.HasNothingToJudge(Write.Plan.Weeks(2, WeekOf(Of(GroupType.Didactic, 30))).Build());
        Rule.GroupSize(max: 10, groupTypes: ServiceSet.OfGroups(GroupType.Experiential)).IsViolated(
            Write.Plan.Weeks(2, WeekOf(Of(GroupType.Music, 11))).Build(),
            "weeks 1–2",
            "11 people",
            "at most 10 people",
            "11 people in a group (experiential) in weeks 1–2; required: at most 10 people.");
    }

    [Fact]
    public void A_group_without_a_type_cannot_be_judged_where_types_are_named()
    {
        WeeklySchedule untyped = WeekOf(Session.AnyTime.Add(ServiceBlock.Of(Service.Group, 60).WithSize(8)));

        AtMostTenInProcess.CannotBeJudged(
            Write.Plan.Weeks(2, untyped).Build(),
            "weeks 1–2",
            "at most 10 people",
            "Cannot be judged in weeks 1–2: the plan does not say the type of every group.");
        AtMostTen.IsSatisfied(
            Write.Plan.Weeks(2, untyped).Build(), "8 people", "at most 10 people", "8 people in a group; required: at most 10 people.");
    }

    [Fact]
    public void Groups_that_do_not_count_as_treatment_are_judged_too() => AtMostTen.Excluding(ServiceSet.OfGroups(GroupType.Experiential)).IsViolated(
        Write.Plan.Weeks(1, WeekOf(Of(GroupType.Art, 12))).Build(),
        "week 1",
        "12 people",
        "at most 10 people",
        "12 people in a group in week 1; required: at most 10 people.");

    [Fact]
    public void A_weekday_need_not_be_chosen() => AtMostTen.IsViolated(
        Write.Plan.Weeks(1, Write.Week(Write.Day(null, Of(GroupType.Process, 12)))).Build(),
        "week 1",
        "12 people",
        "at most 10 people",
        "12 people in a group in week 1; required: at most 10 people.");

    [Fact]
    public void Only_the_first_weeks_at_level_2_1_are_judged_where_the_rule_says_so() => Rule.GroupSize(max: 10, firstWeeks: 2).IsViolated(
        Write.Plan.Weeks(1, Small).WeeksOfAnotherLevel(3, Large).Weeks(4, Large).Build(),
        "week 5",
        "12 people",
        "at most 10 people",
        "12 people in a group in week 5; required: at most 10 people.");

    [Fact]
    public void Of_weeks_that_take_turns_each_is_named_at_its_turns()
    {
        AtMostTen.IsViolated(
            Write.Plan.OpenEnded(Small, Large).Build(),
            "week 2",
            "12 people",
            "at most 10 people",
            "12 people in a group in week 2; required: at most 10 people.");
        AtMostTen.IsSatisfied(
            Write.Plan.Weeks(1, Small, Large).Build(), "8 people", "at most 10 people", "8 people in a group; required: at most 10 people.");
    }

    private static Session Of(GroupType type, int? size) => Session.AnyTime.Group(type, 60, size);

    private static WeeklySchedule WeekOf(Session session) => WeeklySchedule.Each(session, Monday, Wednesday);
}
