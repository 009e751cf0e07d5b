using Asam.Iop.Comparison;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Comparison;

/// <summary>One plan against many policies.</summary>
public sealed class PolicyMatrixTests
{
    private static readonly ProgramPlan Plan = ProgramPlan.Create("evening-8")
        .Weeks(8, Example.ThreeHoursOn(IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday))
        .Build();

    private static readonly Policy State = PolicyOf(
        "state",
        Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)).Named("weekly-hours-adult").For(Population.Adult),
        Rule.WeeklyHours(WeeklyHours.FromHours(6), WeeklyHours.FromHours(20)).Named("weekly-hours-adolescent").For(Population.Adolescent));

    private static readonly Policy Payer = PolicyOf(
        "payer", Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(19)), Rule.ServiceDays(min: 4), Rule.DaysBetween(2));

    [Law(300)]
    public void Its_reports_are_those_of_the_policies_in_order(ProgramPlan plan, Policy first, Policy second)
    {
        PolicyMatrix matrix = PolicyMatrix.Of(plan, first, second);

        Assert.Equal([first, second], matrix.Reports.Select(report => report.Policy));
        Assert.Equal([first.Evaluate(plan).Verdict, second.Evaluate(plan).Verdict], matrix.Reports.Select(report => report.Verdict));
        Assert.Equal(first.Permits(plan) && second.Permits(plan), matrix.IsCompliant);
    }

    [Law(300)]
    public void Every_limit_of_a_rule_that_applies_binds_or_gives_way_to_a_tighter_one(ProgramPlan plan, Policy first, Policy second)
    {
        PolicyMatrix matrix = PolicyMatrix.Of(plan, first, second);

        foreach (RuleOutcome outcome in matrix.Reports.SelectMany(report => report.Outcomes).Where(each => each.Result != RuleResult.NotApplicable))
        {
            foreach (RuleParameter parameter in outcome.Rule.Parameters.Stated.Where(each => each.Name.StartsWith("min", StringComparison.Ordinal)))
            {
                BindingLimit[] ofKind =
                    [.. matrix.BindingLimits.Where(each => each.Parameter == parameter && each.Enforcement == outcome.Rule.Enforcement)];
                Assert.True(ofKind.Any(each => each.SetBy.Any(by => by.RuleName == outcome.RuleName))
                    || ofKind.Any(each => each.Value > outcome.Rule.Parameters.Number(parameter.Name)));
            }
        }
    }

    [Law(300)]
    public void A_rule_that_sets_a_limit_states_it_applies_and_is_of_its_enforcement(ProgramPlan plan, Policy first, Policy second) => Assert.All(
        PolicyMatrix.Of(plan, first, second).BindingLimits,
        limit => Assert.All(limit.SetBy, outcome =>
        {
            Assert.Equal(limit.Kind, outcome.Rule.Kind);
            Assert.Equal(limit.Enforcement, outcome.Rule.Enforcement);
            Assert.Equal(Basis.Scheduled, outcome.Rule.Basis);
            if (limit.Parameter is not null)
                Assert.Equal(limit.Value, outcome.Rule.Parameters.Number(limit.Parameter.Name));
        }));

    [Law(100)]
    public void A_policy_beside_itself_binds_as_it_does_alone(ProgramPlan plan, Policy policy) => Assert.Equal(
        PolicyMatrix.Of(plan, policy).BindingLimits.Select(limit => (limit.Measure, limit.LimitText)),
        PolicyMatrix.Of(plan, policy, policy).BindingLimits.Select(limit => (limit.Measure, limit.LimitText)));

    [Law(100)]
    public void The_order_of_policies_does_not_matter_to_what_binds(ProgramPlan plan, Policy first, Policy second) => Assert.Equal(
        PolicyMatrix.Of(plan, first, second).BindingLimits.Select(limit => $"{limit.Measure} {limit.LimitText}").Order(StringComparer.Ordinal),
        PolicyMatrix.Of(plan, second, first).BindingLimits.Select(limit => $"{limit.Measure} {limit.LimitText}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_tightest_limit_of_each_measure_binds_and_all_who_set_it_are_named() => Assert.Equal(
        [
            "weekly-hours at least 9 h (required): iop/weekly-hours, state/weekly-hours-adult, payer/weekly-hours",
            "weekly-hours at most 19 h (required): payer/weekly-hours",
            "service-days at least 4 (required): payer/service-days",
            "days-between at most 2 (required): payer/days-between",
            "service-days at least 3 (typical): iop/service-days",
            "service-days at most 5 (typical): iop/service-days",
            "session-hours at least 3 h (typical): iop/session-hours",
            "session-hours at most 3 h (typical): iop/session-hours",
            "service-frequency (services individual) at least 1 (typical): iop/service-frequency",
            "service-minutes (services individual) at least 60 (typical): iop/service-minutes",
            "service-minutes (services individual) at most 60 (typical): iop/service-minutes",
            "program-length at least 8 (typical): iop/program-length",
            "program-length at most 24 (typical): iop/program-length",
            "titration never rising (typical): iop/titration",
        ],
        LimitsOf(Policy.Default, State, Payer));

    [Fact]
    public void Rules_of_another_population_basis_or_condition_do_not_bind()
    {
        Policy attended = PolicyOf("attended", Rule.WeeklyHours(WeeklyHours.FromHours(12)).Of(Basis.Attended), Rule.ServiceDays(min: 3));
        Policy mental = Policy.Create("mental", "Mental", AuthorityKind.Payer).Source(new("1", "Manual"))
            .For(Condition.MentalHealth).Add(Rule.ServiceDays(min: 6)).Build();
        ProgramPlan plan = Plan.WithDescription(Plan.Description.WithCondition(Condition.SubstanceUseDisorder));

        Assert.Equal(
            [
                "weekly-hours at least 9 h (required): state/weekly-hours-adult",
                "weekly-hours at most 20 h (required): state/weekly-hours-adult",
                "service-days at least 3 (required): attended/service-days",
            ],
            PolicyMatrix.Of(plan, State, attended, mental).BindingLimits.Select(limit => limit.ToString()));
    }

    [Fact]
    public void What_is_measured_otherwise_is_not_held_against_each_other() => Assert.Equal(
        [
            "weekly-hours at least 9 h (required): a/weekly-hours",
            "weekly-hours (per average) at least 11 h (required): a/mean",
            "weekly-hours (counting group, individual without group:recreation) at least 8 h (required): a/counted",
            "weekly-hours (taperWeeks 2) at least 10 h (required): b/weekly-hours",
            "weekly-hours (firstWeeks 4) at least 12 h (required): b/first",
            "weekly-hours at most 18 h (required): b/weekly-hours",
        ],
        LimitsOf(
            PolicyOf(
                "a",
                Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)).Named("weekly-hours"),
                Rule.AverageWeeklyHours(WeeklyHours.FromHours(11)).Named("mean"),
                Rule.WeeklyHours(WeeklyHours.FromHours(8)).Named("counted")
                    .Counting(ServiceSet.Of(Service.Group, Service.Individual)).Excluding(ServiceSet.OfGroups(GroupType.Recreation))),
            PolicyOf(
                "b",
                Rule.WeeklyHours(WeeklyHours.FromHours(10), WeeklyHours.FromHours(18), taperWeeks: 2).Named("weekly-hours"),
                Rule.WeeklyHours(WeeklyHours.FromHours(12), firstWeeks: 4).Named("first"))));

    [Fact]
    public void Of_sets_the_smallest_bind_and_there_may_be_several() => Assert.Equal(
        [
            "modality only in-person, virtual (required): b/modality",
            "modality only in-person, audio-only (required): c/modality",
        ],
        LimitsOf(
            PolicyOf("a", Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.Virtual, Modality.AudioOnly))),
            PolicyOf("b", Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.Virtual))),
            PolicyOf("c", Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.AudioOnly)))));

    [Fact]
    public void A_limit_tells_its_number_its_kind_and_its_outcomes()
    {
        BindingLimit limit = PolicyMatrix.Of(Plan, State, Payer).BindingLimits[1];

        Assert.Equal((RuleKind.All[0], "maxHours", 19 * 60), (limit.Kind, limit.Parameter?.Name, limit.Value));
        Assert.Equal(RuleResult.Satisfied, Assert.Single(limit.SetBy).Result);
    }

    [Fact]
    public void A_limit_that_is_relative_has_no_number()
    {
        BindingLimit limit = Assert.Single(PolicyMatrix.Of(Plan, PolicyOf("a", Rule.TitrationOfDays())).BindingLimits);

        Assert.Equal((null, null, "never rising"), (limit.Parameter, limit.Value, limit.LimitText));
    }

    // Nine hours on three days: too few days for the payer, and for a policy of ten hours and five days too few of both.
    [Fact]
    public void It_is_compliant_only_if_every_policy_finds_it_so_and_all_rules_that_do_not_hold_are_named()
    {
        Policy both = PolicyOf("both", Rule.WeeklyHours(WeeklyHours.FromHours(10)), Rule.ServiceDays(min: 5));

        Assert.True(PolicyMatrix.Of(Plan, State, Policy.Default).IsCompliant);
        Assert.False(PolicyMatrix.Of(Plan, State, Payer).IsCompliant);
        Assert.Equal("  both  non-compliant  weekly-hours violated, service-days violated", PolicyMatrix.Of(Plan, both).ToString().Split('\n')[1]);
    }

    [Fact]
    public void Its_text_is_a_table() => Assert.Equal(
        """
        evening-8: 8 weeks
          iop    compliant      service-frequency violated (typical)
          payer  non-compliant  service-days violated
        Limits that bind
          required  weekly-hours                             at least 9 h  iop/weekly-hours, payer/weekly-hours
          required  weekly-hours                             at most 19 h  payer/weekly-hours
          required  service-days                             at least 4    payer/service-days
          required  days-between                             at most 2     payer/days-between
          typical   service-days                             at least 3    iop/service-days
          typical   service-days                             at most 5     iop/service-days
          typical   session-hours                            at least 3 h  iop/session-hours
          typical   session-hours                            at most 3 h   iop/session-hours
          typical   service-frequency (services individual)  at least 1    iop/service-frequency
          typical   service-minutes (services individual)    at least 60   iop/service-minutes
          typical   service-minutes (services individual)    at most 60    iop/service-minutes
          typical   program-length                           at least 8    iop/program-length
          typical   program-length                           at most 24    iop/program-length
          typical   titration                                never rising  iop/titration
        """.ReplaceLineEndings("\n"),
        PolicyMatrix.Of(Plan, Policy.Default, Payer).ToString());

    [Fact]
    public void It_needs_a_plan_and_a_policy()
    {
        Assert.Throws<ArgumentNullException>(() => PolicyMatrix.Of(null!, Policy.Default));
        Assert.Throws<ArgumentNullException>(() => PolicyMatrix.Of(Plan, Policy.Default, null!));
        Assert.Throws<ArgumentException>(() => PolicyMatrix.Of(Plan));
    }

    private static IEnumerable<string> LimitsOf(params Policy[] policies) =>
        PolicyMatrix.Of(Plan, policies).BindingLimits.Select(limit => limit.ToString());

    private static Policy PolicyOf(string id, params Rule[] rules)
    {
        PolicyBuilder policy = Policy.Create(id, id, AuthorityKind.Guidance).Source(new("1", "Manual"));
        foreach (Rule rule in rules)
            policy.Add(rule);
        return policy.Build();
    }
}
