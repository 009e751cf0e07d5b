using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Policies;

/// <summary>The sentences of outcomes, each whole.</summary>
public sealed class ReportTextTests
{
    private static readonly ServiceSet Individual = ServiceSet.Of(Service.Individual);

    [Theory]
    [InlineData(539, "8 h 59 min of treatment a week in weeks 1–12; required: 9 h to 20 h.")]
    [InlineData(540, "9 h of treatment a week; required: 9 h to 20 h.")]
    [InlineData(1200, "20 h of treatment a week; required: 9 h to 20 h.")]
    [InlineData(1201, "20 h 1 min of treatment a week in weeks 1–12; required: 9 h to 20 h.")]
    public void Weekly_hours_are_exact_to_the_minute(int minutes, string sentence) => Assert.Equal(
        sentence,
        Sentence(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)), Example.PlanOf(minutes)));

    [Fact]
    public void A_mean_is_its_total_and_its_weeks() => Assert.Equal(
        "107 h 48 min of treatment in weeks 1–12 together; required: at least 9 h a week on average.",
        Sentence(Rule.AverageWeeklyHours(WeeklyHours.FromHours(9)), Example.PlanOf(539)));

    [Fact]
    public void A_mean_that_was_observed_names_its_weeks() => Assert.Equal(
        "107 h 48 min in 12 weeks",
        Example.PolicyOf(Rule.AverageWeeklyHours(WeeklyHours.FromHours(9))).Evaluate(Example.PlanOf(539)).Outcomes[0].Observed?.ToString());

    [Fact]
    public void Of_a_program_without_an_end_the_least_weeks_are_observed()
    {
        ProgramPlan plan = ProgramPlan.Create("example").Weeks(4, Example.WeekOf(600)).OpenEnded(Example.WeekOf(500)).Build();
        Observation? observed = Example.PolicyOf(Rule.ProgramLength(max: 4)).Evaluate(plan).Outcomes[0].Observed;

        Assert.Equal(("at least 5 weeks", 5, 5, true), (observed?.ToString(), observed?.Low, observed?.High, observed?.IsOpenEnded));
    }

    [Fact]
    public void What_is_no_reason_has_no_words() => Refusal.IsOutOfBounds(
        () => OutcomeText.Reason((OutcomeReason)99, Rule.TitrationOfDays()), "reason", (OutcomeReason)99, "A reason has no words.");

    [Fact]
    public void A_taper_excuses_the_last_weeks_alone()
    {
        Rule rule = Rule.WeeklyHours(WeeklyHours.FromHours(9), taperWeeks: 2);

        Assert.Equal("6 h to 10 h of treatment a week; required: at least 9 h.", Sentence(rule, Weeks(600, 360, 360)));
        Assert.Equal("6 h of treatment a week in week 2; required: at least 9 h.", Sentence(rule, Weeks(600, 360, 600, 360)));
        Assert.Equal("6 h of treatment a week in week 2; required: at least 9 h.", Sentence(rule, Weeks(600, 360, 360, 360)));
        Assert.Equal("6 h of treatment a week in weeks 1–2; required: at least 9 h.", Sentence(rule, Weeks(360, 360)));
    }

    [Fact]
    public void A_rise_names_the_week_that_rises() => Assert.Equal(
        "10 h of treatment a week in week 3; required: at most 6 h.", Sentence(Rule.TitrationOfHours(), Weeks(600, 360, 600)));

    [Fact]
    public void What_has_no_end_is_said_so()
    {
        ProgramPlan plan = ProgramPlan.Create("example").Weeks(4, Example.WeekOf(600)).OpenEnded(Example.WeekOf(500)).Build();

        Assert.Equal("8 h 20 min of treatment a week from week 5 on; required: at least 9 h.", Sentence(Rule.WeeklyHours(WeeklyHours.FromHours(9)), plan));
        Assert.Equal("at least 5 weeks at level 2.1 from week 1 on; required: at most 4 weeks.", Sentence(Rule.ProgramLength(max: 4), plan));
        Assert.Equal(
            "Cannot be judged from week 1 on: the plan is open-ended, so its length is not known.", Sentence(Rule.ProgramLength(max: 5), plan));
    }

    [Fact]
    public void Windows_and_days_say_how_wide_they_are()
    {
        ProgramPlan plan = Example.PlanOf(600, weeks: 5);

        Assert.Equal("0 times of individual a week in weeks 1–5; required: at least 1 time.", Sentence(Rule.ServiceFrequency(Individual, min: 1), plan));
        Assert.Equal(
            "0 times of individual in 2 weeks in weeks 1–4; required: at least 1 time.",
            Sentence(Rule.ServiceFrequency(Individual, min: 1, everyWeeks: 2), plan));
        Assert.Equal(
            "0 min of individual on a service day in weeks 1–5; required: at least 30 min.",
            Sentence(Rule.ServiceOnEveryServiceDay(Individual, minMinutes: 30), plan));
        Assert.Equal("Does not apply: there is nothing to judge.", Sentence(Rule.ServiceFrequency(Individual, min: 1, everyWeeks: 6), plan));
    }

    [Fact]
    public void Of_many_weeks_the_first_and_the_last_are_named() => Assert.Equal(
        "5 h of treatment a week in weeks 2, 4, 6, 8, 10 … 16; required: at least 9 h.",
        Sentence(
            Rule.WeeklyHours(WeeklyHours.FromHours(9)),
            ProgramPlan.Create("example").Weeks(16, Example.WeekOf(600), Example.WeekOf(300)).Build()));

    [Fact]
    public void Six_ranges_of_weeks_are_all_named() => Assert.Equal(
        "5 h of treatment a week in weeks 2, 4, 6, 8, 10, 12; required: at least 9 h.",
        Sentence(
            Rule.WeeklyHours(WeeklyHours.FromHours(9)),
            ProgramPlan.Create("example").Weeks(12, Example.WeekOf(600), Example.WeekOf(300)).Build()));

    [Fact]
    public void A_mean_of_one_week_is_of_a_week()
    {
        Rule rule = Rule.AverageWeeklyHours(WeeklyHours.FromHours(9));

        Assert.Equal(
            "8 h of treatment a week from week 1 on; required: at least 9 h a week on average.",
            Sentence(rule, ProgramPlan.Create("example").OpenEnded(Example.WeekOf(480)).Build()));
        Assert.Equal("9 h of treatment a week; required: at least 9 h a week on average.", Sentence(rule, Weeks(540)));
        Assert.Equal("17 h of treatment in weeks 1–2 together; required: at least 9 h a week on average.", Sentence(rule, Weeks(480, 540)));
    }

    [Fact]
    public void Of_values_as_far_from_their_limits_the_first_is_told() => Assert.Equal(
        "8 h of treatment a week in weeks 1, 3; required: 9 h to 20 h.",
        Sentence(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)), Weeks(480, 600, 1260)));

    [Fact]
    public void Of_other_values_the_furthest_from_its_limit_is_told() => Assert.Equal(
        "21 h 1 min of treatment a week in weeks 1, 3; required: 9 h to 20 h.",
        Sentence(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)), Weeks(480, 600, 1261)));

    [Fact]
    public void Empty_weeks_are_mended_by_one_session_of_what_counts() => Assert.Equal(
        ["from week 1, add group 9 h on a further day"],
        Example.PolicyOf(Rule.WeeklyHours(WeeklyHours.FromHours(9)))
            .Evaluate(ProgramPlan.Create("example").Weeks(8, WeeklySchedule.Empty).Build())
            .Changes.Select(change => change.ToString()));

    private static ProgramPlan Weeks(params int[] minutes)
    {
        ProgramPlanBuilder plan = ProgramPlan.Create("example");
        foreach (int week in minutes)
            plan.Weeks(1, Example.WeekOf(week));
        return plan.Build();
    }

    private static string Sentence(Rule rule, ProgramPlan plan) => Example.PolicyOf(rule).Evaluate(plan).Outcomes[0].Message;
}
