using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Policies;

/// <summary>What makes a policy, and what does not.</summary>
public sealed class PolicyBuilderTests
{
    private static readonly Citation Manual = new("M1", "Provider manual");

    private static PolicyBuilder Payer => Policy.Create("payer", "A payer", AuthorityKind.Payer);

    [Fact]
    public void A_policy_has_a_source_and_a_rule()
    {
        Refusal.IsIllFormed(() => Payer.Add(Rule.TitrationOfDays()).Build(), "sources", "A policy has at least one source.");
        Refusal.IsIllFormed(() => Payer.Source(Manual).Build(), "rules", "A policy has at least one rule.");
    }

    [Fact]
    public void A_rule_that_cites_nothing_cites_every_source() => Assert.Equal(
        ["M1", "M2"], Payer.Source(Manual).Source(new("M2", "Letter")).Add(Rule.TitrationOfDays()).Build().Rules[0].Sources);

    [Fact]
    public void A_rule_cites_sources_of_its_policy() => Refusal.IsIllFormed(
        () => Payer.Source(Manual).Add(Rule.TitrationOfDays().CitedFrom("M1", "M9")).Build(),
        "rules[0].sources[1]",
        "'M9' is no source of the policy; it has M1.");

    [Fact]
    public void Of_many_sources_a_refusal_names_a_few() => Refusal.IsIllFormed(
        () => Enumerable.Range(1, 12).Aggregate(Payer, (all, each) => all.Source(new($"S{each}", "Manual"))).Add(Rule.TitrationOfDays().CitedFrom("M9")).Build(),
        "rules[0].sources[0]",
        "'M9' is no source of the policy; it has S1, S2, S3, S4, S5, S6, S7, S8, S9, S10 and 2 more.");

    [Fact]
    public void A_refusal_names_all_of_ten_sources() => Refusal.IsIllFormed(
        () => Enumerable.Range(1, 10).Aggregate(Payer, (all, each) => all.Source(new($"S{each}", "Manual"))).Add(Rule.TitrationOfDays().CitedFrom("M9")).Build(),
        "rules[0].sources[0]",
        "'M9' is no source of the policy; it has S1, S2, S3, S4, S5, S6, S7, S8, S9, S10.");

    [Fact]
    public void Of_a_great_many_wrong_citations_a_thousand_are_told()
    {
        Rule rule = Rule.TitrationOfDays().CitedFrom([.. Enumerable.Range(1, 5000).Select(each => $"M{each}")]);
        Assert.False(Payer.Source(Manual).Add(rule).TryBuild(out _, out IReadOnlyList<WellFormednessError> errors));
        Assert.Equal(1000, errors.Count);
    }

    [Fact]
    public void Sources_have_ids_of_their_own() => Refusal.IsIllFormed(
        () => Payer.Source(Manual).Source(Manual).Add(Rule.TitrationOfDays()).Build(), "sources[1].id", "The source id 'M1' stands twice.");

    [Fact]
    public void Rules_of_a_kind_that_recurs_need_ids_of_their_own()
    {
        Refusal.IsIllFormed(
            () => Payer.Source(Manual).Add(Rule.ServiceDays(min: 3)).Add(Rule.ServiceDays(max: 5).Named("most-days")).Build(),
            "rules[0].id",
            "service-days recurs in the policy; each rule of the kind needs an id of its own.");
        Refusal.IsIllFormed(
            () => Payer.Source(Manual).Add(Rule.ServiceDays(min: 3).Named("days")).Add(Rule.ServiceDays(max: 5).Named("days")).Build(),
            "rules[1].id",
            "The rule id 'days' stands twice.");
    }

    [Fact]
    public void What_no_rule_can_express_cites_sources_too() => Refusal.IsIllFormed(
        () => Payer.Source(Manual).Add(Rule.TitrationOfDays()).Add(new UnmodeledRule("Holidays are excused.", "M9")).Build(),
        "unmodeled[0].sources[0]",
        "'M9' is no source of the policy; it has M1.");

    [Fact]
    public void A_strict_policy_requires_every_rule_under_another_id()
    {
        Policy strict = Policy.Default.Strict();

        Assert.Equal("iop+strict", strict.Id);
        Assert.All(strict.Rules, rule => Assert.Equal(Enforcement.Required, rule.Enforcement));
        Assert.Equal("iop+strict/weekly-hours", strict.FullNameOf(strict.Rules[0]));
        Assert.Same(strict, strict.Strict());
    }

    [Fact]
    public void The_default_policy_is_the_definition() => Assert.Equal(
        [
            "weekly-hours (required): minHours 9 h, maxHours 20 h",
            "service-days (typical): min 3, max 5",
            "session-hours (typical): minHours 3 h, maxHours 3 h",
            "service-frequency (typical): services individual, min 1",
            "service-minutes (typical): services individual, minMinutes 60, maxMinutes 60",
            "program-length (typical): minWeeks 8, maxWeeks 24",
            "titration (typical): ",
        ],
        Policy.Default.Rules.Select(rule => rule.ToString()));

    [Fact]
    public void Violations_are_the_outcomes_of_rules_that_are_violated_required_or_not() => Assert.Equal(
        ["service-days", "weekly-hours"], ReportExample.Policy.Evaluate(ReportExample.Plan).Violations.Select(outcome => outcome.Rule.Id));

    [Fact]
    public void A_policy_for_other_conditions_has_nothing_to_do_with_a_plan()
    {
        Policy policy = Payer.Source(Manual).For(Condition.MentalHealth).Add(Rule.TitrationOfDays()).Build();

        PolicyReport report = policy.Evaluate(ProgramPlan.Create("example")
            .Treating(Condition.SubstanceUseDisorder).Weeks(2, Example.WeekOf(600)).Build());

        Assert.Equal(Verdict.NotApplicable, report.Verdict);
        Assert.Equal("the policy is for other conditions", report.Outcomes[0].Reason);
    }
}
