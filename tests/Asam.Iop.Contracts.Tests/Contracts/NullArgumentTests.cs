using System.Text.Json;
using Asam.Iop.Catalog;
using Asam.Iop.Json;
using Asam.Iop.Planning;
using Asam.Iop.Policies;
using Asam.Iop.Testing;
using Asam.Iop.Tests.Contracts;
using NodaTime;

namespace Asam.Iop.Contracts.Tests.Contracts;

/// <summary>Nothing in place of something that a public member needs is refused by name, in the libraries round the domain.</summary>
public sealed class NullArgumentTests
{
    private static readonly Arguments Good = new(new Dictionary<Type, Func<object>>
    {
        [typeof(Stream)] = () => new MemoryStream(),
        [typeof(JsonSerializerOptions)] = () => new JsonSerializerOptions(),
        [typeof(DocumentError)] = () => new DocumentError("$", 1, "Wrong."),
        [typeof(MendingBounds)] = () => MendingBounds.Default,
        [typeof(PolicyLookup)] = () => PolicyCatalog.Find("iop", new LocalDate(2026, 1, 5)),
        [typeof(BoundaryCase)] = () => BoundaryCases.Of(Policy.Default)[0],
        [typeof(PolicyCoverage)] = () => new PolicyCoverage(Policy.Default),
        [typeof(CaseFault)] = () => new CaseFault("a", new DocumentError("$", 1, "Wrong.")),
    });

    private static readonly Dictionary<string, NullArguments> OfLibraries =
        Libraries.All.Skip(1).ToDictionary(library => library.GetName().Name!, library => new NullArguments(library, Good));

    public static TheoryData<string, string, int> Needed() =>
        [.. OfLibraries.SelectMany(library => library.Value.Needed().Select(each => (library.Key, each.Method, each.Parameter)))];

    public static TheoryData<string, string, int> NeededInLists() =>
        [.. OfLibraries.SelectMany(library => library.Value.NeededInLists().Select(each => (library.Key, each.Method, each.Parameter)))];

    [Theory]
    [MemberData(nameof(Needed))]
    public void Nothing_is_refused(string library, string method, int parameter) => OfLibraries[library].AssertNothingIsRefused(method, parameter);

    [Theory]
    [MemberData(nameof(NeededInLists))]
    public void A_list_that_holds_nothing_is_refused(string library, string method, int parameter) =>
        OfLibraries[library].AssertListOfNothingIsRefused(method, parameter);
}
