using Asam.Iop.Plans;
using Asam.Iop.Policies;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

/// <summary>What no question can be asked of.</summary>
public sealed class RefusedQuestionTests
{
    private static readonly Policy Two = Policy(Hours(min: 2));
    private static readonly ProgramPlan Plan = Written.Plan("2: any process 60");

    [Fact]
    public void What_is_not_there_is_named()
    {
        Refuses("before", () => PlanDiff.Between(null!, Plan));
        Refuses("after", () => PlanDiff.Between(Plan, null!));
        Refuses("plan", () => PlanMending.Find(null!, Two));
        Refuses("bounds", () => PlanMending.Find(Plan, [Two], null!));
        Refuses("policies", () => PlanMending.Find(Plan, Two, null!));
        Refuses("policies", () => PolicySatisfiability.Find(Two, null!));
        Refuses("client", () => PolicySatisfiability.Find([Two], null!));
        Refuses("one", () => PolicyDisagreement.Find(null!, Two));
        Refuses("other", () => PolicyDisagreement.Find(Two, null!));
        Refuses("client", () => PolicyDisagreement.Find(Two, Two, null!));
    }

    [Fact]
    public void Without_a_policy_there_is_no_question()
    {
        Assert.Equal("policies", Assert.Throws<ArgumentException>(() => PlanMending.Find(Plan)).ParamName);
        Assert.Equal("policies", Assert.Throws<ArgumentException>(() => PolicySatisfiability.Find()).ParamName);
    }

    private static void Refuses(string parameter, Func<object?> question) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(question).ParamName);
}
