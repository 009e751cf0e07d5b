using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Asam.Iop.Policies;
using NodaTime;

namespace Asam.Iop.Catalog;

/// <summary>The policies of many authorities, as dated and cited documents that the assembly holds.</summary>
/// <remarks>
/// <para>A document is read when its policy is first asked for, and no other one with it. Safe on any number of threads.</para>
/// <para>
/// The catalog is no legal advice and not complete. What a policy also says that no rule can is in <see cref="PolicyDescription.Unmodeled"/>; how
/// its figures were seen, in <see cref="PolicyDescription.Confidence"/>.
/// </para>
/// </remarks>
public static class PolicyCatalog
{
    /// <summary>Gets all policies, in ordinal order of their ids, the versions of one id from the earliest to the latest.</summary>
    public static IReadOnlyList<CatalogEntry> Entries { get; } = Array.AsReadOnly(CatalogDocuments.All());

    /// <summary>Gets the policy of an id, in its latest version, whatever its dates.</summary>
    /// <param name="id">The id: <c>us-md</c>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The catalog has no such policy; the message names those of similar ids.</exception>
    public static Policy Get(string id) => TryGet(id, out Policy? policy) ? policy : throw new KeyNotFoundException(PolicyLookup.WhyUnknown(id));

    /// <summary>Gets the policy of an id, in its latest version, whatever its dates, if there is one.</summary>
    /// <param name="id">The id: <c>us-md</c>.</param>
    /// <param name="policy">The policy, if there is one.</param>
    /// <returns><see langword="true"/> if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static bool TryGet(string id, [NotNullWhen(true)] out Policy? policy)
    {
        policy = VersionsOf(id) is { Count: > 0 } versions ? versions[versions.Count - 1].Policy : null;
        return policy is not null;
    }

    /// <summary>Finds the version of a policy that holds on a day.</summary>
    /// <param name="id">The id: <c>us-md</c>.</param>
    /// <param name="on">The day.</param>
    /// <returns>The version; or, where the catalog does not know whether one holds on that day, that it does not, and what it knows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static PolicyLookup Find(string id, LocalDate on) => new(id, on, VersionsOf(id));

    /// <summary>Finds all policies that hold on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>Those that hold, and apart from them those whose dates are not known, and those that are known not to hold.</returns>
    public static PoliciesInForce InForce(LocalDate on) => new(on, [.. Entries.Select(entry => entry.Id).Distinct().Select(id => Find(id, on))]);

    private static IReadOnlyList<CatalogEntry> VersionsOf(string id)
    {
        Guard.Against.Null(id);
        return [.. Entries.Where(entry => entry.Id == id)];
    }
}
