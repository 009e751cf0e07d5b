using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Policies;

/// <summary>A report as a log takes it: one line, each whole.</summary>
public sealed class ReportLineTests
{
    [Fact]
    public void It_has_the_figures_of_what_is_violated_or_not_judged_required_rules_first() => Assert.Equal(
        "evening-12 is non-compliant under us-xx-iop: weekly-hours 6 h in weeks 9–12 (required at least 9 h); "
        + "modality not-evaluable in weeks 1–12 (required, unknown-modality); service-days 3 days in weeks 1–8 (typical at most 2 days); "
        + "group-size not-evaluable in weeks 1–12 (typical, unknown-group-size); 1 unmodeled sentence",
        ReportExample.Policy.Evaluate(ReportExample.Plan).ToLine());

    [Fact]
    public void Of_what_holds_it_has_the_verdict_alone() => Assert.Equal(
        "example is compliant under example", Example.PolicyOf(Rule.WeeklyHours(WeeklyHours.FromHours(9))).Evaluate(Example.PlanOf(540)).ToLine());

    [Fact]
    public void Where_no_rule_applies_it_has_each_reason_once() => Assert.Equal(
        "example is not-applicable under example: nothing-to-judge; other-basis",
        Example.PolicyOf(
            Rule.ServiceDayHours(SessionDuration.FromHours(3)),
            Rule.ServiceMinutes(ServiceSet.Of(Service.Family), min: 60),
            Rule.ServiceDays(min: 3).Of(Basis.Attended))
            .Evaluate(ProgramPlan.Create("example").Weeks(8, WeeklySchedule.Empty).Build())
            .ToLine());

    [Fact]
    public void Of_a_course_that_is_no_plan_it_says_so() => Assert.Equal(
        "course is compliant under example", Example.PolicyOf(Rule.ServiceDays(max: 7)).Evaluate(Example.PlanOf(540).Facts).ToLine());

    [Fact]
    public void Weeks_that_are_not_known_are_left_out()
    {
        WeeklySchedule oneDay = Example.WeekOf(60);
        WeeklySchedule perhapsTwo = WeeklySchedule.Create(
            [.. oneDay.Days, ServiceDay.On(IsoDayOfWeek.Tuesday, Session.AnyTime.Then(Service.Unspecified, 60))]);

        Assert.Equal(
            "example is indeterminate under example: titration not-evaluable (required, unspecified-service)",
            Policy.Create("example", "Example", AuthorityKind.Guidance)
                .Source(new("1", "Manual"))
                .Counting(ServiceSet.Of(Service.Group))
                .Add(Rule.TitrationOfDays())
                .Build()
                .Evaluate(ProgramPlan.Create("example").Weeks(1, oneDay).Weeks(1, perhapsTwo).Build())
                .ToLine());
    }

    [Fact]
    public void Of_many_rules_it_says_how_many_more()
    {
        string line = ReportExample.PolicyOfMany(10).Evaluate(ReportExample.Plan).ToLine();

        Assert.Equal(
            "evening-12 is non-compliant under many: breached-required-1 6 h in weeks 1–12 (required at least 90 h); "
            + "breached-required-2 6 h in weeks 1–12 (required at least 90 h); breached-required-3 6 h in weeks 1–12 (required at least 90 h); "
            + "breached-required-4 6 h in weeks 1–12 (required at least 90 h); breached-required-5 6 h in weeks 1–12 (required at least 90 h); "
            + "35 more rules; 10 unmodeled sentences",
            line);
        Assert.Equal(line.Length + 1, ReportExample.PolicyOfMany(60).Evaluate(ReportExample.Plan).ToLine().Length);
    }

    [Theory]
    [InlineData(5, "")]
    [InlineData(6, "; 1 more rule")]
    [InlineData(7, "; 2 more rules")]
    public void Five_rules_are_all_named(int rules, string more) => Assert.Equal(
        "example is non-compliant under example: "
        + string.Join("; ", Enumerable.Range(1, 5).Select(each => $"r{each} 1 day in weeks 1–2 (required at least 2 days)"))
        + more,
        Example.PolicyOf([.. Enumerable.Range(1, rules).Select(each => Rule.ServiceDays(min: 2).Named($"r{each}"))])
            .Evaluate(Example.PlanOf(540, weeks: 2))
            .ToLine());

    [Fact]
    public void It_does_not_begin_with_what_would_break_it() => Assert.Equal(
        "a is compliant under example",
        Example.PolicyOf(Rule.ServiceDays(max: 7)).Evaluate(ProgramPlan.Create("\u2028a").Weeks(8, Example.WeekOf(60)).Build()).ToLine());

    [Fact]
    public void What_would_break_it_becomes_a_space() => Assert.Equal(
        "a b c is compliant under example",
        Example.PolicyOf(Rule.ServiceDays(max: 7)).Evaluate(ProgramPlan.Create("a\u2028b\u2029\u2028c").Weeks(8, Example.WeekOf(60)).Build()).ToLine());
}
