namespace Asam.Iop.Tests.Contracts;

/// <summary>Nothing in place of something that a public member needs is refused by name.</summary>
public sealed class NullArgumentTests
{
    private static readonly NullArguments OfDomain = new(typeof(LevelOfCare).Assembly, new([]));

    public static TheoryData<string, int> Needed() => [.. OfDomain.Needed()];

    public static TheoryData<string, int> NeededInLists() => [.. OfDomain.NeededInLists()];

    [Theory]
    [MemberData(nameof(Needed))]
    public void Nothing_is_refused(string method, int parameter) => OfDomain.AssertNothingIsRefused(method, parameter);

    [Theory]
    [MemberData(nameof(NeededInLists))]
    public void A_list_that_holds_nothing_is_refused(string method, int parameter) => OfDomain.AssertListOfNothingIsRefused(method, parameter);
}
