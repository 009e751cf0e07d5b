using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Policies;

/// <summary>What each parameter of each kind is to its rule.</summary>
public sealed class ParameterRoleTests
{
    public static TheoryData<string, string, ParameterRole> Roles { get; } =
    [
        .. from kind in RuleKind.All
           from parameter in kind.Parameters
           select new TheoryDataRow<string, string, ParameterRole>(kind.Code, parameter.Name, parameter.Role),
    ];

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_is_as_the_name_says(string kind, string name, ParameterRole role)
    {
        ParameterRole expected = name switch
        {
            "firstWeeks" => ParameterRole.Scope,
            "taperWeeks" => ParameterRole.Allowance,
            "allowed" => ParameterRole.Maximum,
            _ when name.StartsWith("min", StringComparison.Ordinal) => ParameterRole.Minimum,
            _ when name.StartsWith("max", StringComparison.Ordinal) => ParameterRole.Maximum,
            _ => ParameterRole.Measure,
        };

        Assert.True(role == expected, $"{kind}.{name} is {role}.");
    }

    [Fact]
    public void An_allowance_needs_the_limit_that_it_is_to_beside_it() => Assert.All(
        RuleKind.All.SelectMany(kind => kind.Parameters.Where(each => each.Role == ParameterRole.Allowance).Select(each => (Kind: kind, each.Name))),
        each => Assert.Contains(
            each.Kind.Constraints,
            constraint => constraint.Type == ParameterConstraintType.NeedsOther && constraint.Parameters[0] == each.Name));
}
