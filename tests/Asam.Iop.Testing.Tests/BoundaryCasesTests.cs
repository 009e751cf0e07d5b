using Asam.Iop.Catalog;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.Tests;

public sealed class BoundaryCasesTests
{
    public static IEnumerable<object[]> OfDefault => BoundaryCases.Of(Policy.Default).AsTheoryData();

    public static TheoryData<string> Kinds => [.. RuleKind.All.Select(kind => kind.Code)];

    public static TheoryData<string> CatalogIds => [.. PolicyCatalog.Entries.Select(entry => entry.Id).Distinct()];

    [Theory, MemberData(nameof(OfDefault))]
    public void A_case_runs_as_theory_data(BoundaryCase boundary) => boundary.Run();

    [Fact]
    public void The_cases_of_the_default_policy_stand_a_minute_a_day_and_a_week_beside_its_limits() => Assert.Equal(
        """
        iop/weekly-hours minHours 9 h, below (8 h 59 min): violated
        iop/weekly-hours minHours 9 h, at (9 h): satisfied
        iop/weekly-hours minHours 9 h, above (9 h 1 min): satisfied
        iop/weekly-hours maxHours 20 h, below (19 h 59 min): satisfied
        iop/weekly-hours maxHours 20 h, at (20 h): satisfied
        iop/weekly-hours maxHours 20 h, above (20 h 1 min): violated
        iop/service-days min 3, below (2): violated
        iop/service-days min 3, at (3): satisfied
        iop/service-days min 3, above (4): satisfied
        iop/service-days max 5, below (4): satisfied
        iop/service-days max 5, at (5): satisfied
        iop/service-days max 5, above (6): violated
        iop/session-hours minHours 3 h, below (2 h 59 min): violated
        iop/session-hours minHours 3 h, at (3 h): satisfied
        iop/session-hours minHours 3 h, above (3 h 1 min): violated
        iop/session-hours maxHours 3 h, below (2 h 59 min): violated
        iop/session-hours maxHours 3 h, at (3 h): satisfied
        iop/session-hours maxHours 3 h, above (3 h 1 min): violated
        iop/service-frequency min 1, below (0): violated
        iop/service-frequency min 1, at (1): satisfied
        iop/service-frequency min 1, above (2): satisfied
        iop/service-minutes minMinutes 60, below (59): violated
        iop/service-minutes minMinutes 60, at (60): satisfied
        iop/service-minutes minMinutes 60, above (61): violated
        iop/service-minutes maxMinutes 60, below (59): violated
        iop/service-minutes maxMinutes 60, at (60): satisfied
        iop/service-minutes maxMinutes 60, above (61): violated
        iop/program-length minWeeks 8, below (7): violated
        iop/program-length minWeeks 8, at (8): satisfied
        iop/program-length minWeeks 8, above (9): satisfied
        iop/program-length maxWeeks 24, below (23): satisfied
        iop/program-length maxWeeks 24, at (24): satisfied
        iop/program-length maxWeeks 24, above (25): violated
        """.ReplaceLineEndings("\n"),
        string.Join("\n", BoundaryCases.Of(Policy.Default)));

    [Fact]
    public void Of_the_default_policy_no_other_rule_is_breached_by_a_plan() => Assert.All(
        BoundaryCases.Of(Policy.Default),
        boundary => Assert.DoesNotContain(Policy.Default.Evaluate(boundary.Plan).Violations, outcome => outcome.Rule != boundary.Rule));

    [Law]
    public void Every_plan_has_the_outcome_that_its_case_claims(Policy policy)
    {
        foreach (BoundaryCase boundary in BoundaryCases.Of(policy))
            boundary.Run();
    }

    [Law(values: 150)]
    public void What_is_observed_of_a_plan_is_the_value_of_its_case(Rule rule)
    {
        Policy policy = Write.Policy(rule.Counting(null).Excluding(null));
        foreach (BoundaryCase boundary in BoundaryCases.Of(policy).Where(IsOfLimit))
        {
            RuleOutcome outcome = PolicyAssert.HasOutcome(boundary.Plan, policy, rule.Id, boundary.Expected);
            Assert.Equal(boundary.Value, IsOfMinimum(boundary) ? outcome.Observed!.Low : outcome.Observed!.High);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_limit_of_every_kind_has_a_plan_on_each_side(string code)
    {
        RuleKind kind = RuleKind.All.Single(each => each.Code == code);
        foreach (RuleParameter limit in kind.Parameters.Where(IsNumericLimit))
        {
            Rule rule = Write.Rule(kind, limit);
            BoundaryCase[] cases = [.. BoundaryCases.Of(Write.Policy(rule)).Where(boundary => boundary.Parameter == limit)];

            Assert.Equal([BoundarySide.Below, BoundarySide.At, BoundarySide.Above], cases.Select(boundary => boundary.Side));
            Assert.Equal(2, cases.Select(boundary => boundary.Expected).Distinct().Count());
            Assert.All(cases, boundary => boundary.Run());
        }
    }

    [Theory, MemberData(nameof(CatalogIds))]
    public void Every_policy_of_the_catalog_stands_its_own_cases(string id)
    {
        Policy policy = PolicyCatalog.Get(id);
        IReadOnlyList<BoundaryCase> cases = BoundaryCases.Of(policy);

        Assert.Equal(cases.Count, cases.Select(boundary => boundary.ToString()).Distinct().Count());
        Assert.All(cases, boundary => boundary.Run());
        Assert.All(
            policy.Rules.Where(rule => rule.Basis == Basis.Scheduled && rule.Parameters.Stated.Any(IsNumericLimit)),
            rule => Assert.Contains(cases, boundary => boundary.Rule == rule));
    }

    [Fact]
    public void A_policy_written_wrong_fails_a_case_of_the_right_one()
    {
        Policy right = Write.Policy(Rule.ServiceDays(min: 3));
        Policy wrong = Write.Policy(Rule.ServiceDays(min: 4));

        string message = Assert.Throws<PolicyAssertionException>(
            () => BoundaryCases.Of(right).ToList().ForEach(each => each.Run(wrong))).Message;

        Assert.StartsWith(
            "Expected p/service-days to be satisfied; it is violated. 3 days with treatment a week", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_plan_can_stand_there_is_no_case()
    {
        Assert.Equal([0, 1], Values(Rule.ServiceDays(min: 0)));
        Assert.Equal([6, 7], Values(Rule.ServiceDays(max: 7)));
        Assert.Equal([10079, 10080], Values(Rule.WeeklyHours(max: WeeklyHours.FromHours(168))));
        Assert.Equal([1, 2], Values(Rule.ProgramLength(min: 1)));
        Assert.Equal([1, 2], Values(Rule.ServicesPerDay(min: 1)));
        Assert.Equal([999, 1000], Values(Rule.GroupSize(max: 1000)));
        Assert.Empty(Values(Rule.ServiceDays(min: 3).Of(Basis.Attended)));
        Assert.Empty(Values(Rule.TitrationOfHours()));
        Assert.Empty(Values(Rule.ServiceMinutes(ServiceSet.Of(Service.Unspecified), min: 23, max: 46)));
        Assert.Equal([0], Values(Rule.ServiceDays(max: 1).Counting(ServiceSet.Of(Service.Family)).Excluding(ServiceSet.Of(Service.Family))));
    }

    [Fact]
    public void A_limit_that_another_one_keeps_from_deciding_has_no_case_there() =>
        Assert.Equal([0], Values(Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1, minMinutes: 5000), "min"));

    [Fact]
    public void A_taper_and_how_many_first_weeks_are_judged_are_limits_too()
    {
        Assert.Equal(
            ["2: Satisfied", "3: Satisfied", "4: Violated"],
            Claims(Rule.WeeklyHours(min: WeeklyHours.FromHours(9), taperWeeks: 3), "taperWeeks"));
        Assert.Equal(
            ["3: Violated", "4: Violated", "5: Satisfied"],
            Claims(Rule.ServiceDays(max: 5, firstWeeks: 4), "firstWeeks"));
    }

    [Fact]
    public void The_cases_of_one_rule_are_found_by_its_name()
    {
        Assert.Equal(6, BoundaryCases.Of(Policy.Default, "iop/weekly-hours").Count);
        Assert.Throws<ArgumentException>(() => BoundaryCases.Of(Policy.Default, "weekly"));
    }

    private static bool IsNumericLimit(RuleParameter parameter) =>
        parameter.Type is ParameterType.Number or ParameterType.Hours && parameter.Role != ParameterRole.Measure;

    private static bool IsOfMinimum(BoundaryCase boundary) => boundary.Parameter.Role == ParameterRole.Minimum;

    /// <summary>Of a mean the total is observed, and of two minima the one that decides; a taper is judged in all weeks.</summary>
    private static bool IsOfLimit(BoundaryCase boundary) =>
        boundary.Parameter.Role is ParameterRole.Minimum or ParameterRole.Maximum
        && !boundary.Rule.Parameters.States("per")
        && !(boundary.Rule.Parameters.States("min") && boundary.Rule.Parameters.States("minMinutes"));

    private static IEnumerable<int> Values(Rule rule, string? parameter = null) => BoundaryCases.Of(Write.Policy(rule))
        .Where(boundary => parameter is null || boundary.Parameter.Name == parameter)
        .Select(boundary => boundary.Value);

    private static IEnumerable<string> Claims(Rule rule, string parameter) => BoundaryCases.Of(Write.Policy(rule))
        .Where(boundary => boundary.Parameter.Name == parameter)
        .Select(boundary => $"{boundary.Value}: {boundary.Expected}");
}
