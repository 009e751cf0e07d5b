using System.Reflection;
using Asam.Iop.Comparison;
using Asam.Iop.Policies;
using FsCheck;
using FsCheck.Xunit;

namespace Asam.Iop.Testing.FsCheck.Tests;

/// <summary>The arbitraries as a test project registers them: by their class.</summary>
public sealed class RegistrationTests
{
    /// <summary>Words that the library says and that nobody says to it.</summary>
    private static readonly Type[] GivenByTheLibrary =
    [
        typeof(RuleResult), typeof(OutcomeReason), typeof(Verdict), typeof(MeasureUnit), typeof(ParameterType), typeof(ParameterConstraintType),
        typeof(ParameterRole), typeof(Tightness), typeof(ImplicationAnswer), typeof(LevelClaim),
    ];

    [Fact]
    public void Every_type_of_the_domain_that_knows_equality_has_one_arbitrary()
    {
        IEnumerable<Type> withEquality = typeof(LevelOfCare).Assembly.GetExportedTypes()
            .Where(type => typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type));

        Assert.All(withEquality, type => Assert.Single(ArbitrariesOf(type)));
    }

    [Fact]
    public void Every_word_of_the_domain_that_is_asked_for_has_one_arbitrary() => Assert.All(
        typeof(LevelOfCare).Assembly.GetExportedTypes().Where(type => type.IsEnum).Except(GivenByTheLibrary),
        type => Assert.Single(ArbitrariesOf(type)));

    [Property(Arbitrary = [typeof(IopArbitraries)])]
    public void A_property_may_ask_for_plans_of_a_kind(CertifiablePlan certifiable, CornerPlan corner) =>
        Assert.NotEqual(0, certifiable.Plan.Phases.Count + corner.Plan.Phases.Count);

    private static IEnumerable<PropertyInfo> ArbitrariesOf(Type type) =>
        typeof(IopArbitraries).GetProperties().Where(property => property.PropertyType == typeof(Arbitrary<>).MakeGenericType(type));
}
