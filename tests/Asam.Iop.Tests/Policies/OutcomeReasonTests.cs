using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Policies;

/// <summary>Why a rule has nothing to judge, or cannot be judged: a code for programs, a sentence for people.</summary>
public sealed class OutcomeReasonTests
{
    private static readonly ServiceSet Family = ServiceSet.Of(Service.Family);

    /// <summary>Without an end: a week with a group on Monday, then weeks with one on an unchosen day and an hour of which nothing is said.</summary>
    private static readonly ProgramPlan Open = ProgramPlan.Create("example")
        .Weeks(1, Example.WeekOf(600))
        .OpenEnded(WeeklySchedule.Of(ServiceDay.Unchosen(Example.Session(60), Session.AnyTime.Then(Service.Unspecified, 60))))
        .Treating(Condition.MentalHealth)
        .Build();

    public static TheoryData<Rule, OutcomeReason, string> Reasons => new()
    {
        { Rule.ServiceDays(min: 1).For(Population.Adolescent), OutcomeReason.OtherPopulation, "the client's population is not adolescent" },
        { Rule.ServiceDays(min: 1).Of(Basis.Certified), OutcomeReason.OtherBasis, "what is certified is not known" },
        { Rule.ServiceMinutes(Family, min: 60), OutcomeReason.NothingToJudge, "there is nothing to judge" },
        {
            Rule.WeeklyHours(WeeklyHours.FromHours(2)).Counting(ServiceSet.Of(Service.Group)),
            OutcomeReason.UnspecifiedService,
            "the plan has hours whose service it does not say"
        },
        { Rule.ProgramLength(min: 8), OutcomeReason.OpenEndedLength, "the plan is open-ended, so its length is not known" },
        {
            Rule.AverageWeeklyHours(WeeklyHours.FromHours(1)),
            OutcomeReason.OpenEndedMean,
            "the plan is open-ended, so the mean of its weeks is not known"
        },
        { Rule.DaysBetween(max: 2), OutcomeReason.UnchosenDay, "the plan has service days whose weekday is still unchosen" },
        { Rule.GroupSize(max: 12), OutcomeReason.UnknownGroupSize, "the plan does not say the size of every group" },
        {
            Rule.GroupSize(max: 12, groupTypes: ServiceSet.OfGroups(GroupType.Process)),
            OutcomeReason.UnknownGroupType,
            "the plan does not say the type of every group"
        },
        {
            Rule.Modality(ModalitySet.Of(Modality.InPerson)),
            OutcomeReason.UnknownModality,
            "the plan does not say how every service is attended"
        },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void What_was_not_judged_has_a_code_and_a_sentence(Rule rule, OutcomeReason code, string sentence)
    {
        RuleOutcome outcome = Example.PolicyOf(rule).Evaluate(Open).Outcomes[0];

        Assert.Equal(code, outcome.ReasonCode);
        Assert.Equal(sentence, outcome.Reason);
        Assert.EndsWith($": {sentence}.", outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_for_other_conditions_has_a_code_and_a_sentence()
    {
        RuleOutcome outcome = Policy.Create("example", "Example", AuthorityKind.Guidance)
            .Source(new("1", "Manual"))
            .For(Condition.SubstanceUseDisorder)
            .Add(Rule.ServiceDays(min: 1))
            .Build()
            .Evaluate(Open)
            .Outcomes[0];

        Assert.Equal(OutcomeReason.OtherCondition, outcome.ReasonCode);
        Assert.Equal("the policy is for other conditions", outcome.Reason);
    }

    /// <summary>The first week falls short if its unspecified block does not count, the second if it does; the third is fine either way.</summary>
    [Fact]
    public void Weeks_that_cannot_be_judged_in_one_way_of_counting_alone_are_named()
    {
        RuleOutcome outcome = Example.PolicyOf(Rule.ServicesPerDay(min: 2).Counting(ServiceSet.Of(Service.Group)))
            .Evaluate(ProgramPlan.Create("example")
                .Weeks(1, WeekOf(Session.AnyTime.Then(Service.Group, 60).Then(Service.Unspecified, 60)))
                .Weeks(1, WeekOf(Session.AnyTime.Then(Service.Unspecified, 60)))
                .Weeks(1, WeekOf(Session.AnyTime.Then(Service.Group, 60).Then(Service.Group, 60)))
                .Build())
            .Outcomes[0];

        Assert.Equal(OutcomeReason.UnspecifiedService, outcome.ReasonCode);
        Assert.Equal("Cannot be judged in weeks 1–2: the plan has hours whose service it does not say.", outcome.Message);
    }

    [Fact]
    public void Every_reason_is_among_them() => Assert.Equal(
        PolicyCodes.Reasons.Values, [OutcomeReason.OtherCondition, .. Reasons.Select(row => row.Data.Item2)]);

    [Law(300)]
    public void There_is_a_reason_exactly_where_nothing_was_judged(Policy policy, ProgramPlan plan) => Assert.All(
        policy.Evaluate(plan).Outcomes,
        outcome =>
        {
            bool isJudged = outcome.Result is RuleResult.Satisfied or RuleResult.Violated;
            bool isOfThePlan = outcome.ReasonCode > OutcomeReason.NothingToJudge;

            Assert.Equal(!isJudged, outcome.ReasonCode is not null);
            Assert.Equal(!isJudged, outcome.Reason is not null);
            Assert.Equal(outcome.Result == RuleResult.NotEvaluable, isOfThePlan);
        });

    private static WeeklySchedule WeekOf(Session session) => WeeklySchedule.Each(session, IsoDayOfWeek.Monday);
}
