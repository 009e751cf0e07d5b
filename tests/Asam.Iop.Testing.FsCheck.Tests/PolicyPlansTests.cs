using Asam.Iop.Catalog;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Tests;

public sealed class PolicyPlansTests
{
    private const int MinutesPerHour = 60;

    private static readonly int Values = Math.Max(1, 40 / TestProject.LawDivisor);

    /// <summary>The rules of the catalog that no plan breaks alone: of the modality, all are allowed.</summary>
    private static readonly string[] Unbreakable = ["us-co/modality"];

    public static TheoryData<string> Catalog =>
        [.. PolicyCatalog.Entries.Select(entry => entry.Policy).Where(policy => policy.Rules.Any(rule => rule.Basis == default)).Select(policy => policy.Id)];

    [Theory, MemberData(nameof(Catalog))]
    public void Compliant_plans_of_every_policy_of_the_catalog_comply_and_vary(string id)
    {
        Policy policy = PolicyCatalog.Get(id);

        ProgramPlan[] plans = [.. PolicyPlans.Compliant(policy).Generator.Sample(Values).Select(compliant => compliant.Plan)];

        Assert.All(plans, plan => PolicyAssert.Compliant(plan, policy));
        Assert.True(plans.Distinct().Count() > Values / 2, $"Of {Values} plans for {id} only {plans.Distinct().Count()} differ.");
    }

    [Theory, MemberData(nameof(Catalog))]
    public void Each_rule_of_every_policy_of_the_catalog_is_broken_alone_and_by_one_unit(string id)
    {
        Policy policy = PolicyCatalog.Get(id);
        foreach (Rule rule in policy.Rules.Where(rule => rule.Basis == default && !Unbreakable.Contains(policy.FullNameOf(rule))))
        {
            foreach (BreakingPlan breaking in PolicyPlans.BreakingOnly(policy, rule.Id).Generator.Sample(Values / 4))
                AssertBreaksOnly(rule, policy.Evaluate(breaking.Plan));
        }
    }

    [Fact]
    public void A_rule_that_every_plan_holds_is_refused()
    {
        NoSuchPlanException refusal = Assert.Throws<NoSuchPlanException>(() => PolicyPlans.BreakingOnly(PolicyCatalog.Get("us-co"), "modality"));

        Assert.Equal("No plan was found that breaks us-co/modality.", refusal.Message);
    }

    [Law(20)]
    public void Of_any_policy_there_are_compliant_plans_or_a_refusal_that_names_its_rules(Policy policy)
    {
        try
        {
            Arbitrary<CompliantPlan> plans = PolicyPlans.Compliant(policy);

            Assert.All(plans.Generator.Sample(10), compliant => Assert.True(policy.Permits(compliant.Plan)));
        }
        catch (NoSuchPlanException refusal)
        {
            Assert.Same(policy, refusal.Policy);
            Assert.All(refusal.Rules, rule => Assert.Contains(policy.FullNameOf(rule), refusal.Message, StringComparison.Ordinal));
        }
    }

    [Law(5)]
    public void Of_any_rule_there_are_plans_that_break_it_alone_or_a_refusal_that_names_it(Policy policy)
    {
        Rule rule = policy.Rules[policy.Rules.Count - 1];
        try
        {
            Arbitrary<BreakingPlan> plans = PolicyPlans.BreakingOnly(policy, rule.Id);

            Assert.All(plans.Generator.Sample(10), breaking => AssertBreaksAlone(rule, policy.Evaluate(breaking.Plan)));
        }
        catch (NoSuchPlanException refusal)
        {
            Assert.Contains(policy.FullNameOf(rule), refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Compliant_plans_meet_limits_and_all_that_varies() => ArbitraryContract.Meets(
        PolicyPlans.Compliant(Policy.Default),
        ("exactly 9 hours", it => MinutesOf(it.Plan).Contains(9 * MinutesPerHour)),
        ("exactly 20 hours", it => MinutesOf(it.Plan).Contains(20 * MinutesPerHour)),
        ("hours that are not whole", it => MinutesOf(it.Plan).Any(minutes => minutes % MinutesPerHour != 0)),
        ("weeks that vary", it => MinutesOf(it.Plan).Distinct().Count() > 1),
        ("alternating weeks", it => it.Plan.Phases.Any(phase => phase.IsAlternating)),
        ("no end", it => it.Plan.IsOpenEnded),
        ("another level", it => it.Plan.Phases.Any(phase => !phase.Level.IsIntensiveOutpatient)),
        ("the fourth edition", it => it.Plan.Description.Edition == AsamEdition.Fourth),
        ("an adolescent", it => it.Plan.Description.Population == Population.Adolescent),
        ("an unchosen day", it => it.Plan.Phases.Any(phase => phase.Patterns.Any(week => week.Days.Any(day => day.Day is null)))),
        ("a start", it => it.Plan.Phases.Any(phase => phase.Patterns.Any(week => week.Days.Any(day => day.Sessions.Any(each => each.Start is not null))))),
        ("six days", it => it.Plan.Phases.Any(phase => phase.Patterns.Any(week => week.Days.Count == 6))));

    [Fact]
    public void Compliant_plans_shrink_through_compliant_plans() => ArbitraryContract.Holds(
        PolicyPlans.Compliant(Policy.Default), Weight.Of, it => it.Plan.TotalWeeks == 1, it => Policy.Default.Permits(it.Plan));

    [Fact]
    public void Breaking_plans_meet_both_sides_and_shrink_through_plans_that_break_just_that_rule()
    {
        Policy strict = Policy.Default.Strict();
        Arbitrary<BreakingPlan> plans = PolicyPlans.BreakingOnly(strict, "iop+strict/weekly-hours");

        ArbitraryContract.Meets(
            plans,
            ("8 h 59 min", it => MinutesOf(it.Plan).Contains((9 * MinutesPerHour) - 1)),
            ("20 h 1 min", it => MinutesOf(it.Plan).Contains((20 * MinutesPerHour) + 1)));
        ArbitraryContract.Holds(plans, Weight.Of, it => it.Plan.TotalWeeks == 8, it => strict.Evaluate(it.Plan).Violations.Single().Rule == it.Rule);
    }

    [Fact]
    public void Plans_at_the_limits_stand_on_both_sides_of_them()
    {
        Policy policy = PolicyCatalog.Get("us-md");

        ArbitraryContract.Meets(
            PolicyPlans.AtLimits(Policy.Default, policy),
            ("a plan that both permit", it => Policy.Default.Permits(it.Plan) && policy.Permits(it.Plan)),
            ("a plan that only one permits", it => Policy.Default.Permits(it.Plan) != policy.Permits(it.Plan)),
            ("a plan that neither permits", it => !Policy.Default.Permits(it.Plan) && !policy.Permits(it.Plan)));
    }

    [Fact]
    public void Rules_that_no_plan_meets_together_are_named()
    {
        Policy policy = Payer(Rule.WeeklyHours(min: WeeklyHours.FromHours(20)), Rule.ServiceDays(max: 2), Rule.ServiceDayHours(max: SessionDuration.FromHours(3)));

        NoSuchPlanException refusal = Assert.Throws<NoSuchPlanException>(() => PolicyPlans.Compliant(policy));

        Assert.Equal(
            "There are no plans that payer finds compliant. No plan meets these rules together: payer/weekly-hours, payer/service-days, payer/service-day-hours.",
            refusal.Message);
        Assert.Equal(policy.Rules, refusal.Rules);
    }

    [Fact]
    public void A_rule_of_a_policy_that_no_plan_meets_may_still_be_broken_alone()
    {
        Policy policy = Payer(Rule.ServiceDays(min: 4).Named("many-days"), Rule.ServiceDays(max: 3).Named("few-days"));

        BreakingPlan breaking = PolicyPlans.BreakingOnly(policy, "few-days").Generator.Sample(1).Single();

        AssertBreaksOnly(breaking.Rule, policy.Evaluate(breaking.Plan));
    }

    [Fact]
    public void A_rule_whose_breach_always_breaks_another_is_refused_by_that_name()
    {
        Policy policy = Payer(Rule.ServiceDays(min: 3).Named("some-days"), Rule.ServiceDays(min: 4).Named("more-days"));

        NoSuchPlanException refusal = Assert.Throws<NoSuchPlanException>(() => PolicyPlans.BreakingOnly(policy, "some-days"));

        Assert.Equal(
            "No plan was found that breaks payer/some-days and no other required rule: what breaks it also breaks, or leaves open, payer/more-days.",
            refusal.Message);
    }

    [Fact]
    public void A_rule_of_what_was_attended_is_refused()
    {
        NoSuchPlanException refusal = Assert.Throws<NoSuchPlanException>(
            () => PolicyPlans.BreakingOnly(PolicyCatalog.Get("us-nc-saiop"), "attended-day"));

        Assert.Equal("No plan breaks us-nc-saiop/attended-day: it judges what is attended, and a plan says what is scheduled.", refusal.Message);
    }

    [Fact]
    public void A_policy_of_which_nothing_applies_to_plans_is_refused()
    {
        NoSuchPlanException refusal = Assert.Throws<NoSuchPlanException>(() => PolicyPlans.Compliant(PolicyCatalog.Get("us-medicare")));

        Assert.Equal(
            "There are no plans that us-medicare finds compliant. No rule of us-medicare applies to what is scheduled for the client. "
            + "Its required rules: us-medicare/weekly-hours.",
            refusal.Message);
    }

    [Fact]
    public void A_rule_that_the_policy_does_not_have_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>("rule", () => PolicyPlans.BreakingOnly(Policy.Default, "weekly-hour"));

    private static Policy Payer(params Rule[] rules)
    {
        PolicyBuilder policy = Policy.Create("payer", "Payer", AuthorityKind.Payer).Source(new("1", "Manual"));
        foreach (Rule rule in rules)
            policy.Add(rule);
        return policy.Build();
    }

    private static IEnumerable<int> MinutesOf(ProgramPlan plan) =>
        plan.Phases.Where(phase => phase.Level.IsIntensiveOutpatient).SelectMany(phase => phase.Patterns).Select(CountableMinutes.Of);

    private static void AssertBreaksAlone(Rule rule, PolicyReport report)
    {
        bool isAlone = report.Outcomes.All(outcome => outcome.Rule == rule
            ? outcome.Result == RuleResult.Violated
            : outcome.Rule.Enforcement == Enforcement.Typical || outcome.Result is RuleResult.Satisfied or RuleResult.NotApplicable);
        if (!isAlone)
            Assert.Fail(report.ToString());
    }

    /// <summary>Asserts that, besides, the value furthest off is one unit off: a minute, for a mean one of all weeks together, else one.</summary>
    private static void AssertBreaksOnly(Rule rule, PolicyReport report)
    {
        AssertBreaksAlone(rule, report);
        RuleOutcome outcome = report.Outcomes.First(each => each.Rule == rule);
        int weeks = outcome.Observed!.Weeks ?? 1;
        if (outcome.Observed.High != (outcome.Limit!.Min * weeks) - 1 && outcome.Observed.Low != (outcome.Limit.Max * weeks) + 1)
            Assert.Fail(report.ToString());
    }
}
