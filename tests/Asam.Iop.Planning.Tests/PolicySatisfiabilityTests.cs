using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Services;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

public sealed class PolicySatisfiabilityTests
{
    private static readonly ServiceSet Individual = ServiceSet.Of(Service.Individual);
    private static readonly ServiceSet Group = ServiceSet.Of(Service.Group);
    private static readonly ServiceSet Process = ServiceSet.OfGroups(GroupType.Process);

    /// <summary>Rules that conflict, and the same rules with one limit a step wider, which do not.</summary>
    public static TheoryData<string, Rule[], Rule[]> Cases => new()
    {
        { "hours", [Hours(min: 10), Hours(max: 9)], [Hours(min: 9), Hours(max: 9)] },
        { "days", [Rule.ServiceDays(min: 4), Rule.ServiceDays(max: 3)], [Rule.ServiceDays(min: 3), Rule.ServiceDays(max: 3)] },
        {
            "three days of three hours",
            [Hours(min: 10), Rule.ServiceDays(max: 3), Rule.ServiceDayHours(max: SessionDuration.FromHours(3))],
            [Hours(min: 9), Rule.ServiceDays(max: 3), Rule.ServiceDayHours(max: SessionDuration.FromHours(3))]
        },
        {
            "four days of three hours",
            [Hours(max: 11), Rule.ServiceDays(min: 4), Rule.ServiceDayHours(min: SessionDuration.FromHours(3))],
            [Hours(max: 12), Rule.ServiceDays(min: 4), Rule.ServiceDayHours(min: SessionDuration.FromHours(3))]
        },
        {
            "a day",
            [Hours(min: 1), Rule.ServiceDayHours(min: SessionDuration.FromHours(3)), Rule.ServiceDayHours(max: SessionDuration.FromHours(2))],
            [Rule.ServiceDayHours(min: SessionDuration.FromHours(3)), Rule.ServiceDayHours(max: SessionDuration.FromHours(3))]
        },
        { "weeks", [Rule.ProgramLength(min: 9), Rule.ProgramLength(max: 8)], [Rule.ProgramLength(min: 8), Rule.ProgramLength(max: 8)] },
        { "a total", [Rule.TotalHours(73, 12), Hours(max: 6)], [Rule.TotalHours(72, 12), Hours(max: 6)] },
        { "a total of few weeks", [Rule.TotalHours(73, 12), Rule.ProgramLength(max: 8), Hours(max: 9)], [Rule.TotalHours(72, 12), Rule.ProgramLength(max: 8), Hours(max: 9)] },
        { "a total that no week holds", [Rule.TotalHours(169, 1)], [Rule.TotalHours(168, 1)] },
        {
            "a total and first weeks",
            [Rule.TotalHours(21, 3), Rule.WeeklyHours(max: WeeklyHours.FromHours(5), firstWeeks: 2), Rule.WeeklyHours(max: WeeklyHours.FromHours(10)).Named("all")],
            [Rule.TotalHours(20, 3), Rule.WeeklyHours(max: WeeklyHours.FromHours(5), firstWeeks: 2), Rule.WeeklyHours(max: WeeklyHours.FromHours(10)).Named("all")]
        },
        { "a mean", [Rule.AverageWeeklyHours(min: WeeklyHours.FromHours(10)), Hours(max: 9)], [Rule.AverageWeeklyHours(min: WeeklyHours.FromHours(9)), Hours(max: 9)] },
        { "a mean that is low", [Rule.AverageWeeklyHours(max: WeeklyHours.FromHours(8)), Hours(min: 9)], [Rule.AverageWeeklyHours(max: WeeklyHours.FromHours(9)), Hours(min: 9)] },
        {
            "services beside each other",
            [Rule.ServiceFrequency(Individual, minMinutes: 121), Rule.ServiceFrequency(Group, minMinutes: 480), Hours(max: 10)],
            [Rule.ServiceFrequency(Individual, minMinutes: 120), Rule.ServiceFrequency(Group, minMinutes: 480), Hours(max: 10)]
        },
        {
            "long blocks, often",
            [Rule.ServiceFrequency(Individual, min: 3), Rule.ServiceMinutes(Individual, min: 61), Hours(max: 3)],
            [Rule.ServiceFrequency(Individual, min: 3), Rule.ServiceMinutes(Individual, min: 60), Hours(max: 3)]
        },
        {
            "blocks",
            [Rule.ServiceFrequency(Individual, min: 1), Rule.ServiceMinutes(Individual, min: 60), Rule.ServiceMinutes(Individual, max: 59)],
            [Rule.ServiceFrequency(Individual, min: 1), Rule.ServiceMinutes(Individual, min: 60), Rule.ServiceMinutes(Individual, max: 60)]
        },
        {
            "sessions",
            [Rule.ServiceFrequency(Group, min: 1), Rule.SessionHours(min: SessionDuration.FromHours(3)), Rule.SessionHours(max: SessionDuration.FromHours(2))],
            [Rule.ServiceFrequency(Group, min: 1), Rule.SessionHours(min: SessionDuration.FromHours(2)), Rule.SessionHours(max: SessionDuration.FromHours(2))]
        },
        {
            "sizes",
            [Rule.ServiceFrequency(Process, min: 1), Rule.GroupSize(min: 9), Rule.GroupSize(max: 8, groupTypes: Process)],
            [Rule.ServiceFrequency(Process, min: 1), Rule.GroupSize(min: 8), Rule.GroupSize(max: 8, groupTypes: Process)]
        },
        {
            "modalities",
            [Hours(min: 1), Rule.Modality(ModalitySet.Of(Modality.InPerson)), Rule.Modality(ModalitySet.Of(Modality.Virtual))],
            [Hours(min: 1), Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.Virtual)), Rule.Modality(ModalitySet.Of(Modality.Virtual))]
        },
        {
            "services a day",
            [Rule.ServiceDays(min: 1), Rule.ServicesPerDay(13), Rule.ServiceDayHours(max: SessionDuration.FromMinutes(12))],
            [Rule.ServiceDays(min: 1), Rule.ServicesPerDay(12), Rule.ServiceDayHours(max: SessionDuration.FromMinutes(12))]
        },
        {
            "what a window needs",
            [Rule.ProgramLength(min: 4), Rule.ServiceFrequency(Individual, minMinutes: 241, everyWeeks: 4), Hours(max: 1)],
            [Rule.ProgramLength(min: 4), Rule.ServiceFrequency(Individual, minMinutes: 240, everyWeeks: 4), Hours(max: 1)]
        },
        { "nothing that counts", [Hours(min: 1).Counting(Group).Excluding(Group)], [Hours(max: 1).Counting(Group).Excluding(Group)] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rules_that_conflict_are_named_all_of_them_and_no_others(string name, Rule[] conflicting, Rule[] joint)
    {
        Assert.NotEmpty(joint);
        Policy[] policies = [.. conflicting.Select(rule => Policy(rule))];

        SatisfiabilityResult result = PolicySatisfiability.Find(policies);

        Assert.True(result.Status == SatisfiabilityStatus.Conflicting, name);
        Assert.Equal(conflicting.Select(rule => rule.Kind), result.Conflict!.Rules.Select(rule => rule.Rule.Kind));
        Assert.True(result.Conflict.IsMinimal, name);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_small_plan_meets_rules_that_conflict(string name, Rule[] conflicting, Rule[] joint)
    {
        Assert.NotEmpty(joint);
        Policy[] policies = [.. conflicting.Select(rule => Policy(rule))];

        Assert.DoesNotContain(EverySmallPlan.All, plan => policies.All(policy => policy.Permits(plan)) && name.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_step_wider_and_there_is_a_witness(string name, Rule[] conflicting, Rule[] joint)
    {
        Assert.NotEmpty(conflicting);
        Policy[] policies = [.. joint.Select(rule => Policy(rule))];

        SatisfiabilityResult result = PolicySatisfiability.Find(policies);

        Assert.True(result.Status == SatisfiabilityStatus.Satisfiable, name);
        Assert.All(policies, policy => Assert.Equal(Verdict.Compliant, policy.Evaluate(result.Witness!).Verdict));
    }

    [Fact]
    public void Authorities_that_go_together_have_a_witness()
    {
        Policy[] policies = [Asam.Iop.Policies.Policy.Default, .. Authorities.All];

        ProgramPlan? witness = PolicySatisfiability.Find(policies).Witness;

        Assert.NotNull(witness);
        Assert.All(policies, policy => Assert.True(policy.Permits(witness)));
    }

    [Fact]
    public void What_conflicts_for_an_adult_may_go_together_for_an_adolescent()
    {
        Policy[] policies = [Policy(Hours(max: 6)), Policy(Hours(min: 9).For(Population.Adult), Rule.ServiceDays(min: 1))];
        PlanDescription client = new("young");

        Assert.Equal(SatisfiabilityStatus.Conflicting, PolicySatisfiability.Find(policies, client).Status);
        Assert.Equal(SatisfiabilityStatus.Satisfiable, PolicySatisfiability.Find(policies, client.WithPopulation(Population.Adolescent)).Status);
    }

    [Fact]
    public void Typical_rules_and_rules_of_another_basis_do_not_conflict()
    {
        Policy[] policies = [Policy(Hours(max: 6)), Policy(Hours(min: 9).AsTypical().Named("usual"), Hours(min: 10).Of(Scheduling.Basis.Attended).Named("attended"))];

        Assert.Equal(SatisfiabilityStatus.Satisfiable, PolicySatisfiability.Find(policies).Status);
    }

    [Fact]
    public void A_policy_for_other_conditions_finds_no_plan_compliant()
    {
        Policy other = Asam.Iop.Policies.Policy.Create("other", "Other", AuthorityKind.Payer)
            .Source(new("1", "Manual")).For(Condition.MentalHealth).Add(Hours(9)).Build();

        SatisfiabilityResult result = PolicySatisfiability.Find([other], new PlanDescription("client").WithCondition(Condition.SubstanceUseDisorder));

        Assert.Equal(SatisfiabilityStatus.NothingApplies, result.Status);
    }

    [Fact]
    public void A_plan_under_rules_that_conflict_cannot_be_mended()
    {
        MendingResult result = PlanMending.Find(
            Of(8, Week(180, NodaTime.IsoDayOfWeek.Monday)), Policy(Hours(min: 10)), Policy(Rule.ServiceDays(max: 5)), Policy(Hours(max: 9)));

        Assert.Equal(MendingStatus.RulesConflict, result.Status);
        Assert.Equal([Rule.WeeklyHoursKind, Rule.WeeklyHoursKind], result.Obstacles.Select(outcome => outcome.Rule.Kind));
    }
}
