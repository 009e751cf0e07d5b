using Asam.Iop.Comparison;
using Asam.Iop.Policies;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Comparison;

/// <summary>The clients that two policies treat alike.</summary>
public sealed class ClientCaseTests
{
    [Fact]
    public void Where_nothing_matters_the_client_is_an_adult_of_whom_no_more_is_said()
    {
        Policy policy = Example.PolicyOf(Rule.ServiceDays(min: 3));

        Assert.Equal([(Population.Adult, null, null)], ClientsOf(policy, policy));
    }

    // What the one says of ages, the other does not: of an adult of 13 the one thinks as of an adolescent, and of an adolescent of 0 or of
    // 18 as of an adult. The youngest stands for all.
    [Fact]
    public void The_client_of_a_case_is_the_plainest_and_the_youngest()
    {
        Rule[] rules = [Rule.ServiceDays(min: 3).For(Population.Adult).Named("adult"), Rule.ServiceDays(min: 2).For(Population.Adolescent).Named("adolescent")];
        Policy withAges = Policy.Create("ages", "Ages", AuthorityKind.License).Source(new("1", "Manual"))
            .AdolescentAges(13, 18).Add(rules[0]).Add(rules[1]).Build();

        Assert.Equal(
            [(Population.Adult, null, null), (Population.Adult, 13, null), (Population.Adolescent, null, null), (Population.Adolescent, 0, null)],
            ClientsOf(Example.PolicyOf(rules), withAges));
    }

    private static IEnumerable<(Population Population, int? Age, Condition? Condition)> ClientsOf(Policy from, Policy to) =>
        ClientCase.All(from, to).Select(each => (each.Client.Population, each.Client.Age, each.Client.Condition));
}
