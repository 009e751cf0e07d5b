using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Policies;

/// <summary>Counts of reports, by examples.</summary>
public sealed class ReportSummaryTests
{
    private static readonly Policy Hours = PolicyOf("hours", 9);
    private static readonly Policy OtherHours = PolicyOf("hours", 10);

    private static Policy PolicyOf(string id, int minHours, string title = "Hours") => Policy.Create(id, title, AuthorityKind.Payer)
        .Source(new("S", "Source"))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(minHours), WeeklyHours.FromHours(20)))
        .Add(Rule.ProgramLength(min: 8, max: 24).AsTypical())
        .Build();

    private static ProgramPlan Plan(int days, int weeks) => ProgramPlan.Create("a")
        .Weeks(weeks, WeeklySchedule.Of([.. Enumerable.Range(0, days).Select(_ => ServiceDay.Unchosen(Session.Create([ServiceBlock.Of(Service.Unspecified, 180)])))]))
        .Build();

    private static PolicySummary Written(string id, int compliant, params RuleSummary[] rules)
    {
        Assert.True(PolicySummary.TryCreate(id, "0123456789abcdef", new Dictionary<Verdict, long> { [Verdict.Compliant] = compliant }, rules, out PolicySummary? summary, out _));
        return summary;
    }

    private static RuleSummary Satisfied(string id, long plans) => new(id, Enforcement.Required, new Dictionary<RuleResult, long> { [RuleResult.Satisfied] = plans });

    [Fact]
    public void Each_verdict_and_each_result_is_counted()
    {
        ReportSummaryBuilder builder = new([Hours]);
        builder.Add(Plan(days: 3, weeks: 8));
        builder.Add(Plan(days: 3, weeks: 4));
        builder.Add(Plan(days: 2, weeks: 4));
        builder.AddUnread();
        builder.AddUnread(2);

        ReportSummary summary = builder.ToSummary();

        Assert.Equal("3 plans, 3 unread; hours: 2 compliant, 1 non-compliant", summary.ToString());
        Assert.Equal(["weekly-hours: 2 satisfied, 1 violated", "program-length: 1 satisfied, 2 violated"], summary.Policies[0].Rules.Select(rule => rule.ToString()));
        Assert.Equal([Enforcement.Required, Enforcement.Typical], summary.Policies[0].Rules.Select(rule => rule.Enforcement));
        Assert.Equal((3, 3, 3), (summary.Plans, summary.Unread, summary.Policies[0].Plans));
        Assert.Equal((2, 1, 0, 0), (summary.Policies[0].Of(Verdict.Compliant), summary.Policies[0].Of(Verdict.NonCompliant), summary.Policies[0].Of(Verdict.Indeterminate), summary.Policies[0].Of(Verdict.NotApplicable)));
    }

    [Fact]
    public void Nothing_is_counted_of_nothing()
    {
        Assert.Equal("0 plans, 0 unread", ReportSummary.Empty.ToString());
        Assert.Equal(ReportSummary.Empty, new ReportSummaryBuilder().ToSummary());
        Assert.Equal("0 plans, 0 unread; hours: no plans", new ReportSummaryBuilder([Hours]).ToSummary().ToString());
    }

    [Fact]
    public void Reports_of_one_plan_are_one_plan()
    {
        ProgramPlan plan = Plan(days: 3, weeks: 8);
        ReportSummaryBuilder builder = new();
        builder.Add([Policy.Default.Evaluate(plan), Hours.Evaluate(plan)]);
        builder.Add(Hours.Evaluate(plan));

        Assert.Equal("2 plans, 0 unread; hours: 2 compliant; iop: 1 compliant", builder.ToSummary().ToString());
    }

    [Fact]
    public void Policies_of_one_id_that_judge_differently_are_never_counted_as_one()
    {
        const string Why = "Two policies that judge differently have the id 'hours'; allowed is one policy for each id, since a summary tells policies apart by it.";
        ProgramPlan plan = Plan(days: 3, weeks: 8);
        ReportSummaryBuilder builder = new();
        builder.Add(Hours.Evaluate(plan));
        ReportSummary before = builder.ToSummary();

        Assert.Equal($"{Why} (Parameter 'report')", Assert.Throws<ArgumentException>(() => builder.Add(OtherHours.Evaluate(plan))).Message);
        Assert.Equal($"{Why} (Parameter 'reports')", Assert.Throws<ArgumentException>(() => builder.Add([Policy.Default.Evaluate(plan), OtherHours.Evaluate(plan)])).Message);
        Assert.Equal($"{Why} (Parameter 'other')", Assert.Throws<ArgumentException>(() => before.Merge(Example.SummaryOf(OtherHours, plan))).Message);

        Assert.Equal(before, builder.ToSummary());
    }

    [Fact]
    public void Policies_that_differ_only_in_their_title_are_one()
    {
        ProgramPlan plan = Plan(days: 3, weeks: 8);
        Policy renamed = PolicyOf("hours", 9, "Renamed");
        ReportSummaryBuilder builder = new();
        builder.Add(Hours.Evaluate(plan));
        builder.Add(renamed.Evaluate(plan));

        Assert.Equal(Example.SummaryOf(Hours, plan, plan), builder.ToSummary());
        Assert.Equal(Example.SummaryOf(Hours, plan, plan), Example.SummaryOf(Hours, plan).Merge(Example.SummaryOf(renamed, plan)));
    }

    [Theory]
    [InlineData(0, 2, 3, 4)]
    [InlineData(1, 0, 3, 4)]
    [InlineData(1, 2, 0, 4)]
    [InlineData(1, 2, 3, 0)]
    public void Rules_differ_by_each_of_their_counts(int satisfied, int violated, int notEvaluable, int notApplicable)
    {
        RuleSummary known = Of(1, 2, 3, 4);
        RuleSummary other = Of(satisfied, violated, notEvaluable, notApplicable);

        Assert.True(known == Of(1, 2, 3, 4));
        Assert.False(known == other);
        Assert.True(known != other);

        static RuleSummary Of(int satisfied, int violated, int notEvaluable, int notApplicable) => new("a", Enforcement.Required, new Dictionary<RuleResult, long>
        {
            [RuleResult.Satisfied] = satisfied,
            [RuleResult.Violated] = violated,
            [RuleResult.NotEvaluable] = notEvaluable,
            [RuleResult.NotApplicable] = notApplicable,
        });
    }

    [Fact]
    public void Summaries_differ_by_each_of_policy_fingerprint_plans_and_unread()
    {
        PolicySummary known = Written("a", 3, Satisfied("r", 3));
        PolicySummary[] others = [Written("b", 3, Satisfied("r", 3)), Written("a", 2, Satisfied("r", 2)), Example.SummaryOf(Hours, Plan(3, 8)).Policies[0]];
        ReportSummary plans = Example.SummaryOf(Hours, Plan(3, 8));

        Assert.True(known == Written("a", 3, Satisfied("r", 3)));
        Assert.All(others, other => Assert.False(known == other));
        Assert.All(others, other => Assert.True(known != other));
        Assert.NotEqual(Example.SummaryOf(Hours, Plan(3, 8)).Policies[0], Example.SummaryOf(OtherHours, Plan(3, 8)).Policies[0]);
        Assert.True(plans == Example.SummaryOf(Hours, Plan(3, 8)));
        Assert.True(plans != Example.SummaryOf(Hours, Plan(3, 8), Plan(3, 8)));
        Assert.True(plans != plans.Merge(UnreadAlone()));
        Assert.True(PlansAlone(1) != PlansAlone(2));
        Assert.False(plans.Equals(other: null));

        static ReportSummary PlansAlone(long count)
        {
            Assert.True(ReportSummary.TryCreate(count, 0, [], out ReportSummary? summary, out _));
            return summary;
        }

        static ReportSummary UnreadAlone()
        {
            ReportSummaryBuilder builder = new();
            builder.AddUnread();
            return builder.ToSummary();
        }
    }

    [Fact]
    public void What_a_policy_judges_by_is_in_its_fingerprint()
    {
        PolicyBuilder Begin() => Policy.Create("p", "P", AuthorityKind.Payer).Source(new("S", "Source"));
        Rule rule = Rule.ServiceDays(min: 3, max: 5);
        Policy[] policies =
        [
            Begin().Add(rule).Build(),
            Begin().Add(Rule.ServiceDays(min: 3, max: 4)).Build(),
            Begin().Add(rule.AsTypical()).Build(),
            Begin().Add(rule.Counting(ServiceSet.Of(Service.Individual))).Build(),
            Begin().Add(rule.Excluding(ServiceSet.Of(Service.Individual))).Build(),
            Begin().Add(rule.For(Population.Adult)).Build(),
            Begin().Add(rule.Of(Basis.Attended)).Build(),
            Begin().Add(rule).Add(Rule.TitrationOfDays()).Build(),
            Begin().Add(rule).Counting(ServiceSet.Of(Service.Individual)).Build(),
            Begin().Add(rule).Excluding(ServiceSet.Of(Service.Individual)).Build(),
            Begin().Add(rule).For(Condition.CoOccurring).Build(),
            Begin().Add(rule).AdolescentAges(12, 18).Build(),
        ];

        string[] fingerprints = [.. policies.Select(policy => Example.SummaryOf(policy).Policies[0].Fingerprint)];

        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());
        Assert.All(fingerprints, fingerprint => Assert.Matches("^[0-9a-f]{16}$", fingerprint));
        Assert.Equal("c312bc2fba4e01a7", fingerprints[0]);
    }

    [Fact]
    public void A_builder_needs_policies_to_judge_by()
    {
        Assert.Equal("The builder was made without policies to judge by; it counts reports.", Assert.Throws<InvalidOperationException>(() => new ReportSummaryBuilder().Add(Plan(3, 8))).Message);
        Assert.Equal("There is no policy; allowed are one or more. (Parameter 'policies')", Assert.Throws<ArgumentException>(() => new ReportSummaryBuilder([])).Message);
        Assert.Equal("The policy 'hours' stands twice; allowed is each id once. (Parameter 'policies')", Assert.Throws<ArgumentException>(() => new ReportSummaryBuilder([Hours, OtherHours])).Message);
        Assert.Equal("policies", Assert.Throws<ArgumentNullException>(() => new ReportSummaryBuilder([null!])).ParamName);
        Assert.Equal("policies", Assert.Throws<ArgumentNullException>(() => new ReportSummaryBuilder(null!)).ParamName);
    }

    [Fact]
    public void Reports_of_one_plan_are_each_of_another_policy()
    {
        PolicyReport report = Hours.Evaluate(Plan(3, 8));
        ReportSummaryBuilder builder = new();

        Assert.Equal("Two reports are of the policy 'hours'; allowed is one of each policy, since they are of one plan. (Parameter 'reports')", Assert.Throws<ArgumentException>(() => builder.Add([report, report])).Message);
        Assert.Equal("reports", Assert.Throws<ArgumentNullException>(() => builder.Add([report, null!])).ParamName);
        Assert.Equal(ReportSummary.Empty, builder.ToSummary());
    }

    [Fact]
    public void Counts_have_a_bound_that_nothing_passes()
    {
        Assert.True(ReportSummary.TryCreate(ReportSummary.MaxPlans, ReportSummary.MaxPlans, [], out ReportSummary? full, out _));
        Assert.Equal("1000000000000000 and 1 are more than 1000000000000000, the most that is counted.", Assert.Throws<OverflowException>(() => full.Merge(Example.SummaryOf(Hours, Plan(3, 8)))).Message);
        ReportSummaryBuilder builder = new();
        builder.AddUnread(ReportSummary.MaxPlans);
        Assert.Throws<OverflowException>(() => builder.AddUnread());
        Assert.Equal("documents", Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddUnread(-1)).ParamName);
        Assert.Equal("documents", Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddUnread(ReportSummary.MaxPlans + 1)).ParamName);
        Assert.Equal("plans", Assert.Throws<ArgumentOutOfRangeException>(() => ReportSummary.TryCreate(-1, 0, [], out _, out _)).ParamName);
        Assert.Equal("unread", Assert.Throws<ArgumentOutOfRangeException>(() => ReportSummary.TryCreate(0, ReportSummary.MaxPlans + 1, [], out _, out _)).ParamName);
        Assert.Equal(
            "satisfied is counted -1 times; allowed is 0 to 1000000000000000. (Parameter 'plans')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Satisfied("a", -1)).Message.Split('\n')[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Satisfied("a", ReportSummary.MaxPlans + 1));
        Assert.Equal([0, ReportSummary.MaxPlans], new[] { 0, ReportSummary.MaxPlans }.Select(count => Satisfied("a", count).Of(RuleResult.Satisfied)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RuleSummary("a", Enforcement.Required, new Dictionary<RuleResult, long> { [(RuleResult)4] = 1 }));
    }

    [Fact]
    public void Written_counts_that_do_not_go_together_are_refused_with_all_their_faults()
    {
        Assert.False(PolicySummary.TryCreate("p", "0123456789abcdef", new Dictionary<Verdict, long> { [Verdict.Compliant] = 2 }, [Satisfied("a", 2), Satisfied("a", 3)], out _, out IReadOnlyList<WellFormednessError> errors));
        Assert.Equal(["rules[1]: a stands twice; allowed is each rule once.", "rules[1]: a has the results of 3 plans; the policy has the verdicts of 2."], errors.Select(error => error.ToString()));
        Assert.False(PolicySummary.TryCreate("p", "0123456789abcdef", new Dictionary<Verdict, long>(), [], out _, out errors));
        Assert.Equal(["rules: There is no rule; allowed are one or more."], errors.Select(error => error.ToString()));
        Assert.False(ReportSummary.TryCreate(1, 0, [Written("p", 1, Satisfied("a", 1)), Written("p", 2, Satisfied("a", 2))], out _, out errors));
        Assert.Equal(["policies[1]: p stands twice; allowed is each policy once.", "policies[1]: p has the verdicts of 2 plans; there are 1."], errors.Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("0123456789abcde")]
    [InlineData("0123456789abcdef0")]
    [InlineData("0123456789abcdeF")]
    [InlineData("0123456789abcdeg")]
    public void A_fingerprint_is_16_digits(string text) => Assert.Equal(
        $"'{text}' is no fingerprint; allowed are 16 of the digits 0-9 a-f. (Parameter 'fingerprint')",
        Assert.Throws<ArgumentException>(() => PolicySummary.TryCreate("p", text, new Dictionary<Verdict, long>(), [], out _, out _)).Message);

    [Fact]
    public void Summaries_differ_in_any_number()
    {
        ReportSummary summary = Example.SummaryOf(Hours, Plan(3, 8));
        Assert.NotEqual(summary, Example.SummaryOf(Hours, Plan(3, 4)));
        Assert.NotEqual(summary, Example.SummaryOf(Hours, Plan(2, 8)));
        Assert.NotEqual(summary, Example.SummaryOf(OtherHours, Plan(3, 8)));
        Assert.NotEqual(summary, Example.SummaryOf(Policy.Default, Plan(3, 8)));
        Assert.NotEqual(summary, ReportSummary.Empty);
        Assert.NotEqual(Satisfied("a", 1), Satisfied("b", 1));
        Assert.NotEqual(Satisfied("a", 1), new RuleSummary("a", Enforcement.Typical, new Dictionary<RuleResult, long> { [RuleResult.Satisfied] = 1 }));
        ReportSummaryBuilder builder = new([Hours]);
        builder.Add(Plan(3, 8));
        Assert.Equal(summary, builder.ToSummary());
        builder.AddUnread();
        Assert.NotEqual(summary, builder.ToSummary());
    }
}
