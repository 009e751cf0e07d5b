using Asam.Iop.Tests.Architecture.Sample.Inner;
using Asam.Iop.Tests.Architecture.Sample.Outer;

namespace Asam.Iop.Tests.Architecture;

/// <summary>Inside the library each namespace knows only those before it.</summary>
public sealed class RoomOrderTests
{
    private static readonly string[] Rooms =
        ["Asam.Iop", "Asam.Iop.Services", "Asam.Iop.Scheduling", "Asam.Iop.Plans", "Asam.Iop.Policies", "Asam.Iop.Comparison", "Asam.Iop.Certification"];

    private static readonly RoomOrder Library = new(Rooms);

    /// <summary>Certification comes after comparison, and does not know it either.</summary>
    private static readonly RoomOrder CertificationBeforeComparison = new("Asam.Iop.Certification", "Asam.Iop.Comparison");

    private static readonly RoomOrder Sample = new(typeof(Known).Namespace!, typeof(Later).Namespace!);

    [Fact]
    public void Namespaces_know_only_those_before_them() => Assert.Empty(Library.Breaches(typeof(LevelOfCare).Assembly.GetTypes()));

    [Fact]
    public void Certification_and_comparison_do_not_know_each_other() =>
        Assert.Empty(CertificationBeforeComparison.Breaches(typeof(LevelOfCare).Assembly.GetTypes()));

    [Fact]
    public void Every_public_type_is_in_one_of_the_namespaces() =>
        Assert.All(typeof(LevelOfCare).Assembly.GetExportedTypes(), type => Assert.Contains(type.Namespace, Library.Namespaces));

    [Theory]
    [InlineData(typeof(KnowsByField))]
    [InlineData(typeof(KnowsBySignature))]
    [InlineData(typeof(KnowsByBase))]
    [InlineData(typeof(KnowsByCode))]
    [InlineData(typeof(KnowsByGenericArgument))]
    [InlineData(typeof(KnowsByLambda))]
    [InlineData(typeof(KnowsByIterator))]
    public void A_breach_is_found_wherever_it_hides(Type type) =>
        Assert.Contains($"{type} knows {typeof(Later)}", Sample.Breaches([type]));

    [Fact]
    public void Knowing_what_comes_before_is_no_breach() => Assert.Empty(Sample.Breaches([typeof(Later), typeof(Known)]));
}
