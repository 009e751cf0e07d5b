using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>modality</c>: how every countable block is attended.</summary>
public sealed class ModalityTests
{
    private static readonly Rule InPerson = Rule.Modality(ModalitySet.Of(Modality.InPerson));

    private static readonly WeeklySchedule Unsaid = WeekOf(Write.Hours(Service.Group));
    private static readonly WeeklySchedule Virtual = WeekOf(Session.AnyTime.Group(GroupType.Process, 60, modality: Modality.Virtual));
    private static readonly WeeklySchedule Here = WeekOf(Session.AnyTime.Group(GroupType.Process, 60, modality: Modality.InPerson));

    [Fact]
    public void What_a_block_says_decides_before_what_the_plan_says()
    {
        InPerson.IsViolated(
            Write.Plan.Attended(Modality.InPerson).Weeks(2, Virtual).Build(),
            "weeks 1–2",
            "2 services",
            "none",
            "2 services a week attended other than in-person in weeks 1–2; required: none.");
        InPerson.IsSatisfied(
            Write.Plan.Attended(Modality.Virtual).Weeks(2, Here).Build(),
            "0 services",
            "none",
            "0 services a week attended other than in-person; required: none.");
    }

    [Fact]
    public void What_a_block_does_not_say_the_plan_says()
    {
        InPerson.IsSatisfied(
            Write.Plan.Attended(Modality.InPerson).Weeks(2, Unsaid).Build(),
            "0 services",
            "none",
            "0 services a week attended other than in-person; required: none.");
        InPerson.IsViolated(
            Write.Plan.Attended(Modality.AudioOnly).Weeks(2, Unsaid).Build(),
            "weeks 1–2",
            "2 services",
            "none",
            "2 services a week attended other than in-person in weeks 1–2; required: none.");
    }

    [Fact]
    public void Several_modalities_may_be_allowed() => Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.Virtual)).IsViolated(
        Write.Plan.Attended(Modality.InPerson).Weeks(1, Virtual).Weeks(1, Week(Session.AnyTime.Individual(60, Modality.AudioOnly))).Build(),
        "week 2",
        "1 service",
        "none",
        "1 service a week attended other than in-person or virtual in week 2; required: none.");

    [Fact]
    public void Where_neither_says_it_or_the_plan_is_hybrid_it_cannot_be_judged()
    {
        const string Sentence = "Cannot be judged in week 1: the plan does not say how every service is attended.";

        InPerson.CannotBeJudged(Write.Plan.Weeks(1, Unsaid).Weeks(1, Here).Build(), "week 1", "none", Sentence);
        InPerson.CannotBeJudged(Write.Plan.Attended(Modality.Hybrid).Weeks(1, Unsaid).Weeks(1, Here).Build(), "week 1", "none", Sentence);
    }

    [Fact]
    public void What_is_not_said_excuses_nothing_that_is() => InPerson.IsViolated(
        Write.Plan.Attended(Modality.Hybrid).Weeks(1, Unsaid).Weeks(1, Virtual).Build(),
        "week 2",
        "2 services",
        "none",
        "2 services a week attended other than in-person in week 2; required: none.");

    [Fact]
    public void Only_countable_services_are_judged()
    {
        InPerson.IsSatisfied(
            Write.Plan.Weeks(1, Week(Session.AnyTime.Individual(60, Modality.InPerson).Then(Service.MutualHelp, 60, Modality.Virtual).Break(10))).Build(),
            "0 services",
            "none",
            "0 services a week attended other than in-person; required: none.");
        InPerson.HasNothingToJudge(
            Write.Plan.Attended(Modality.Virtual).Weeks(1, Week(Write.Of(Service.MutualHelp, 60))).Weeks(1, WeeklySchedule.Empty).Build());
    }

    [Fact]
    public void Hours_of_unsaid_services_are_attended_like_others_if_they_count()
    {
        ProgramPlan plan = Write.Plan.Attended(Modality.Virtual).Weeks(1, Week(Write.Of(Service.Unspecified, 60))).Build();

        InPerson.IsViolated(
            plan, "week 1", "1 service", "none", "1 service a week attended other than in-person in week 1; required: none.");
        InPerson.Excluding(Write.Unspecified).CannotBeJudged(plan, "Cannot be judged: the plan has hours whose service it does not say.");
    }

    [Fact]
    public void A_weekday_need_not_be_chosen() => InPerson.IsViolated(
        Write.Plan.Attended(Modality.Virtual).Weeks(1, Write.Week(Write.Day(null, Write.Hours(Service.Group)))).Build(),
        "week 1",
        "1 service",
        "none",
        "1 service a week attended other than in-person in week 1; required: none.");

    [Fact]
    public void Only_the_first_weeks_at_level_2_1_are_judged_where_the_rule_says_so() =>
        Rule.Modality(ModalitySet.Of(Modality.InPerson), firstWeeks: 2).IsViolated(
            Write.Plan.Weeks(1, Here).WeeksOfAnotherLevel(3, Virtual).Weeks(4, Virtual).Build(),
            "week 5",
            "2 services",
            "none",
            "2 services a week attended other than in-person in week 5; required: none.");

    [Fact]
    public void Of_weeks_that_take_turns_each_is_named_at_its_turns()
    {
        InPerson.IsViolated(
            Write.Plan.OpenEnded(Here, Virtual).Build(),
            "week 2",
            "2 services",
            "none",
            "2 services a week attended other than in-person in week 2; required: none.");
        InPerson.IsViolated(
            Write.Plan.Weeks(1, Here).OpenEnded(Virtual).Build(),
            "week 2 on",
            "2 services",
            "none",
            "2 services a week attended other than in-person from week 2 on; required: none.");
    }

    private static WeeklySchedule Week(Session session) => WeeklySchedule.Each(session, Monday);

    private static WeeklySchedule WeekOf(Session session) => WeeklySchedule.Each(session, Monday, Wednesday);
}
