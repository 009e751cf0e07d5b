using Asam.Iop.Comparison;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Testing.FsCheck;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Comparison;

/// <summary>Whether one policy implies another: never wrong, and decided where intervals decide it.</summary>
public sealed class ImplicationTests
{
    [Law(400, Arbitrary = [typeof(PolicyPairs)])]
    public void No_plan_contradicts_a_yes(PolicyPair pair)
    {
        if (IsProved(pair.First, pair.Second))
            Assert.All(pair.Plans, plan => Assert.False(pair.First.Permits(plan) && !pair.Second.Permits(plan)));
        if (IsProved(pair.Second, pair.First))
            Assert.All(pair.Plans, plan => Assert.False(pair.Second.Permits(plan) && !pair.First.Permits(plan)));

        static bool IsProved(Policy from, Policy to) => Implication.Of(from, to).Answer == ImplicationAnswer.Yes;
    }

    [Law(100)]
    public void No_plan_of_any_kind_contradicts_a_yes(Policy first, Policy second, ProgramPlan plan, CornerPlan corner, CertifiablePlan certifiable)
    {
        if (Implication.Of(first, second).Answer == ImplicationAnswer.Yes)
            Assert.All([plan, corner.Plan, certifiable.Plan], each => Assert.False(first.Permits(each) && !second.Permits(each)));
    }

    [Law(200, Arbitrary = [typeof(PolicyPairs)])]
    public void A_no_comes_with_a_plan_that_the_one_finds_compliant_and_the_other_does_not(PolicyPair pair)
    {
        Implication implication = Implication.Of(pair.First, pair.Second);

        Assert.Equal(implication.Answer == ImplicationAnswer.No, implication.Counterexample is not null);
        if (implication.Counterexample is ProgramPlan plan)
        {
            Assert.Equal(Verdict.Compliant, pair.First.Evaluate(plan).Verdict);
            Assert.NotEqual(Verdict.Compliant, pair.Second.Evaluate(plan).Verdict);
        }
    }

    [Law(300)]
    public void Every_policy_implies_itself(Policy policy) => Assert.Equal(ImplicationAnswer.Yes, Implication.Of(policy, policy).Answer);

    [Law(300)]
    public void A_strict_policy_implies_the_policy(Policy policy) =>
        Assert.Equal(ImplicationAnswer.Yes, Implication.Of(policy.Strict(), policy).Answer);

    [Law(40, Arbitrary = [typeof(PolicyPairs)])]
    public void It_is_transitive(PolicyPair pair)
    {
        Policy[] all = [pair.First.Strict(), pair.First, pair.Second, pair.Second.Strict()];
        HashSet<(Policy From, Policy To)> proved =
            [.. all.SelectMany(from => all.Select(to => (from, to))).Where(each => Implication.Of(each.from, each.to).Answer == ImplicationAnswer.Yes)];

        Assert.All(
            from one in proved from other in proved where one.To == other.From select (one.From, other.To),
            chained => Assert.Contains(chained, proved));
    }

    [Fact]
    public void Narrower_limits_imply_wider_ones_and_not_the_reverse()
    {
        Policy wide = PolicyOf("wide", Rule.WeeklyHours(Hours(9), Hours(20)));
        Policy narrow = PolicyOf("narrow", Rule.WeeklyHours(Hours(9), Hours(19)));

        Assert.Equal("narrow implies wide.", Implication.Of(narrow, wide).ToString());
        Implication converse = Implication.Of(wide, narrow);
        Assert.Equal("wide does not imply narrow.", converse.ToString());
        Phase only = Assert.Single(converse.Counterexample!.Phases);
        Assert.Equal((1, (19 * 60) + 1), (only.Weeks, only.Patterns[0].Facts.MinutesOf(ServiceSet.Treatment)));
    }

    [Fact]
    public void A_minimum_and_a_maximum_may_come_from_two_rules() => AssertAnswer(
        ImplicationAnswer.Yes,
        [Rule.WeeklyHours(min: Hours(9)).Named("min"), Rule.WeeklyHours(max: Hours(19)).Named("max")],
        [Rule.WeeklyHours(Hours(8), Hours(20))]);

    [Fact]
    public void A_typical_rule_implies_no_required_one_and_need_not_be_implied()
    {
        AssertAnswer(ImplicationAnswer.No, [Rule.ServiceDays(min: 3).AsTypical()], [Rule.ServiceDays(min: 3)]);
        AssertAnswer(ImplicationAnswer.Yes, [Rule.ServiceDays(min: 3)], [Rule.ServiceDays(min: 3), Rule.WeeklyHours(Hours(9)).AsTypical()]);
    }

    [Fact]
    public void Some_rule_of_the_implied_policy_has_to_apply() => AssertAnswer(
        ImplicationAnswer.No, [Rule.WeeklyHours(Hours(1))], [Rule.GroupSize(max: 12).AsTypical()]);

    // A plan of one week has no window of two weeks.
    [Fact]
    public void A_rule_of_every_week_applies_to_every_plan_and_one_of_wider_windows_does_not()
    {
        ServiceSet individual = ServiceSet.Of(Service.Individual);

        AssertAnswer(ImplicationAnswer.Yes, [Rule.WeeklyHours(Hours(1))], [Rule.ServiceFrequency(individual, min: 1).AsTypical()]);
        AssertAnswer(ImplicationAnswer.No, [Rule.WeeklyHours(Hours(1))], [Rule.ServiceFrequency(individual, min: 1, everyWeeks: 2).AsTypical()]);
    }

    [Fact]
    public void What_is_for_fewer_clients_is_implied_and_what_is_for_others_is_not()
    {
        AssertAnswer(ImplicationAnswer.Yes, [Rule.WeeklyHours(Hours(9))], [Rule.WeeklyHours(Hours(9)).For(Population.Adult), Rule.ServiceDays(min: 0).AsTypical()]);
        AssertAnswer(ImplicationAnswer.No, [Rule.WeeklyHours(Hours(9)).For(Population.Adult), Rule.ProgramLength(min: 1)], [Rule.WeeklyHours(Hours(9))]);
    }

    [Fact]
    public void Whom_policies_call_adolescent_matters()
    {
        Rule[] rules = [Rule.WeeklyHours(Hours(9)).For(Population.Adult).Named("adult"), Rule.WeeklyHours(Hours(6)).For(Population.Adolescent).Named("adolescent")];
        Policy below18 = Policy.Create("below-18", "Below 18", AuthorityKind.License).Source(new("1", "Manual")).AdolescentAges(0, 18).Add(rules[0]).Add(rules[1]).Build();
        Policy below21 = Policy.Create("below-21", "Below 21", AuthorityKind.License).Source(new("1", "Manual")).AdolescentAges(0, 21).Add(rules[0]).Add(rules[1]).Build();

        Assert.Equal(ImplicationAnswer.Yes, Implication.Of(below18, below21).Answer);
        Implication converse = Implication.Of(below21, below18);
        Assert.Equal(ImplicationAnswer.No, converse.Answer);
        Assert.InRange(converse.Counterexample!.Description.Age!.Value, 18, 20);
    }

    [Fact]
    public void A_policy_for_some_conditions_does_not_follow_from_one_for_all()
    {
        Policy all = PolicyOf("all", Rule.WeeklyHours(Hours(9)));
        Policy some = Policy.Create("some", "Some", AuthorityKind.Payer).Source(new("1", "Manual"))
            .For(Condition.SubstanceUseDisorder).Add(Rule.WeeklyHours(Hours(9))).Build();

        Assert.Equal(ImplicationAnswer.Yes, Implication.Of(some, all).Answer);
        Implication converse = Implication.Of(all, some);
        Assert.Equal(ImplicationAnswer.No, converse.Answer);
        Assert.NotEqual(Condition.SubstanceUseDisorder, converse.Counterexample!.Description.Condition);
    }

    [Fact]
    public void Rules_of_another_basis_judge_no_plan_and_do_not_matter()
    {
        AssertAnswer(ImplicationAnswer.Yes, [Rule.ServiceDays(min: 3)], [Rule.ServiceDays(min: 3), Rule.WeeklyHours(Hours(9)).Of(Basis.Attended)]);
        AssertAnswer(ImplicationAnswer.Yes, [Rule.WeeklyHours(Hours(9)).Of(Basis.Attended)], [Rule.ServiceDays(min: 7)]);
    }

    [Fact]
    public void More_weeks_judged_imply_fewer()
    {
        AssertAnswer(ImplicationAnswer.Yes, [Rule.WeeklyHours(Hours(9))], [Rule.WeeklyHours(Hours(9), firstWeeks: 4)]);
        AssertAnswer(ImplicationAnswer.No, [Rule.WeeklyHours(Hours(9), firstWeeks: 4)], [Rule.WeeklyHours(Hours(9), firstWeeks: 5)]);
    }

    [Fact]
    public void A_shorter_taper_implies_a_longer_one_of_the_same_minimum()
    {
        AssertAnswer(ImplicationAnswer.Yes, [Rule.WeeklyHours(Hours(9))], [Rule.WeeklyHours(Hours(8), taperWeeks: 2)]);
        AssertAnswer(ImplicationAnswer.Yes, [Rule.WeeklyHours(Hours(9), taperWeeks: 1)], [Rule.WeeklyHours(Hours(9), taperWeeks: 2)]);
        AssertAnswer(ImplicationAnswer.No, [Rule.WeeklyHours(Hours(9), taperWeeks: 2)], [Rule.WeeklyHours(Hours(9), taperWeeks: 1)]);
        AssertAnswer(ImplicationAnswer.No, [Rule.WeeklyHours(Hours(9), taperWeeks: 1)], [Rule.WeeklyHours(Hours(9))]);
    }

    [Fact]
    public void A_lower_minimum_with_the_same_taper_is_not_looser_for_a_week_that_reaches_it_ends_the_taper()
    {
        Policy nine = PolicyOf("nine", Rule.WeeklyHours(Hours(9), taperWeeks: 2));
        Policy eight = PolicyOf("eight", Rule.WeeklyHours(Hours(8), taperWeeks: 2));
        ProgramPlan plan = ProgramPlan.Create("taper")
            .Weeks(1, Example.WeekOf(540)).Weeks(1, Example.WeekOf(420)).Weeks(1, Example.WeekOf(480)).Build();

        Assert.True(nine.Permits(plan) && !eight.Permits(plan));
        Assert.NotEqual(ImplicationAnswer.Yes, Implication.Of(nine, eight).Answer);
    }

    [Fact]
    public void Each_week_in_limits_does_not_imply_the_mean_for_an_open_ended_course_of_two_phases_has_none()
    {
        Implication implication = AssertAnswer(ImplicationAnswer.No, [Rule.WeeklyHours(Hours(9), Hours(20))], [Rule.AverageWeeklyHours(Hours(9), Hours(20))]);

        Assert.True(implication.Counterexample!.IsOpenEnded);
    }

    // 100 hours in 12 weeks are 8 h 20 min a week. No weeks of the hours that the rules state come to 100 hours and not to 101.
    [Fact]
    public void Hours_of_many_weeks_together_are_told_apart_by_a_plan_of_their_share_a_week()
    {
        Implication implication = AssertAnswer(
            ImplicationAnswer.No,
            [Rule.TotalHours(100, withinWeeks: 12), Rule.ProgramLength(min: 12), Rule.WeeklyHours(max: Hours(9))],
            [Rule.TotalHours(101, withinWeeks: 12)]);

        Assert.Equal(500, implication.Counterexample!.Phases[0].Patterns[0].Facts.MinutesOf(ServiceSet.Treatment));
    }

    [Fact]
    public void Where_less_counts_a_minimum_is_tighter_and_a_maximum_looser()
    {
        ServiceSet counseling = ServiceSet.Of(Service.Group, Service.Individual, Service.Family);

        AssertAnswer(ImplicationAnswer.Yes, [Rule.WeeklyHours(min: Hours(9)).Counting(counseling)], [Rule.WeeklyHours(min: Hours(9))]);
        AssertAnswer(ImplicationAnswer.No, [Rule.WeeklyHours(min: Hours(9))], [Rule.WeeklyHours(min: Hours(9)).Counting(counseling)]);
        AssertAnswer(ImplicationAnswer.Yes, [Rule.WeeklyHours(max: Hours(20))], [Rule.WeeklyHours(max: Hours(20)).Counting(counseling)]);
        AssertAnswer(
            ImplicationAnswer.No,
            [Rule.ServiceDayHours(SessionDuration.FromHours(1)).Counting(ServiceSet.Of(Service.Group))],
            [Rule.ServiceDayHours(SessionDuration.FromHours(1))]);
    }

    [Fact]
    public void Fewer_modalities_imply_more() => AssertAnswer(
        ImplicationAnswer.Yes,
        [Rule.Modality(ModalitySet.Of(Modality.InPerson))],
        [Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.Virtual))]);

    [Fact]
    public void The_strict_default_policy_implies_the_default_policy_and_not_the_reverse()
    {
        Assert.Equal(ImplicationAnswer.Yes, Implication.Of(Policy.Default.Strict(), Policy.Default).Answer);
        Assert.Equal(ImplicationAnswer.No, Implication.Of(Policy.Default, Policy.Default.Strict()).Answer);
    }

    [Fact]
    public void A_counterexample_is_found_also_within_many_narrow_rules()
    {
        Rule[] narrow = [.. Policy.Default.Strict().Rules.Select(rule => rule.CitedFrom("1"))];

        AssertAnswer(ImplicationAnswer.No, narrow, [.. narrow.Skip(1), Rule.WeeklyHours(max: Hours(15))]);
    }

    [Fact]
    public void What_no_interval_decides_and_no_plan_shows_is_unknown()
    {
        Implication implication = AssertAnswer(
            ImplicationAnswer.Unknown, [Rule.ServiceDays(min: 3)], [Rule.ServiceDays(min: 3), Rule.ServicesPerWeek(min: 1)]);

        Assert.Null(implication.Counterexample);
        Assert.Equal("Whether first implies second is not known.", implication.ToString());
    }

    private static WeeklyHours Hours(int hours) => WeeklyHours.FromHours(hours);

    private static Implication AssertAnswer(ImplicationAnswer answer, Rule[] first, Rule[] second)
    {
        Implication implication = Implication.Of(PolicyOf("first", first), PolicyOf("second", second));
        Assert.Equal(answer, implication.Answer);
        return implication;
    }

    private static Policy PolicyOf(string id, params Rule[] rules)
    {
        PolicyBuilder policy = Policy.Create(id, id, AuthorityKind.Guidance).Source(new("1", "Manual"));
        foreach (Rule rule in rules)
            policy.Add(rule);
        return policy.Build();
    }
}
