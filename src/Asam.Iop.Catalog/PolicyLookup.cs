using Ardalis.GuardClauses;
using Asam.Iop.Policies;
using NodaTime;

namespace Asam.Iop.Catalog;

/// <summary>What came of looking for the version of a policy that holds on a day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PolicyLookup
{
    /// <summary>How many ids of the catalog a refusal suggests.</summary>
    private const int MostSuggestions = 5;

    private readonly IReadOnlyList<CatalogEntry> _versions;

    internal PolicyLookup(string id, LocalDate on, IReadOnlyList<CatalogEntry> versions)
    {
        Id = id;
        On = on;
        _versions = versions;
        Policy = versions.LastOrDefault(each => IsInForce(each.Policy, on))?.Policy;
        Standing = (versions.Count, Policy) switch
        {
            (0, _) => PolicyStanding.Unknown,
            (_, not null) => PolicyStanding.InForce,
            _ => versions.Any(each => MayBeInForce(each.Policy, on)) ? PolicyStanding.DatesUnknown : PolicyStanding.OutsideKnownDates,
        };
    }

    /// <summary>Gets the id that was looked for.</summary>
    public string Id { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets what the catalog knows.</summary>
    public PolicyStanding Standing { get; }

    /// <summary>Gets the version that holds on the day, or <see langword="null"/> where none is known to.</summary>
    public Policy? Policy { get; }

    /// <summary>Gets all versions, from the earliest to the latest; none where the id is unknown.</summary>
    public IReadOnlyList<Policy> Versions => [.. _versions.Select(each => each.Policy)];

    /// <summary>Gets the version that holds on the day.</summary>
    /// <returns>The policy.</returns>
    /// <exception cref="InvalidOperationException">None is known to hold; the message says what is known.</exception>
    public Policy Expect() => Policy ?? throw new InvalidOperationException(ToString());

    /// <summary>Gets what is known, as a sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Standing switch
    {
        PolicyStanding.Unknown => WhyUnknown(Id),
        PolicyStanding.InForce => $"{Id} is in force on {Format(On)}.",
        PolicyStanding.DatesUnknown => $"Whether {Id} is in force on {Format(On)} is not known: its first day is not.",
        _ => $"{Id} is not known for {Format(On)}: it is known for {string.Join(", ", Versions.Select(version => version.Description.Effective))}.",
    };

    internal static string WhyUnknown(string id)
    {
        Guard.Against.Null(id);
        string[] ids = [.. PolicyCatalog.Entries.Select(entry => entry.Id).Distinct()];
        string[] similar = [.. ids.OrderBy(each => EditDistance.Between(id, each)).ThenBy(each => each, StringComparer.Ordinal).Take(MostSuggestions)];
        return $"The catalog has no policy '{id}'. Similar ids are {string.Join(", ", similar)}; there are {ids.Length}.";
    }

    private static bool IsInForce(Policy policy, LocalDate on) => policy.Description.Effective is { From: not null } effective && effective.Contains(on);

    private static bool MayBeInForce(Policy policy, LocalDate on) => policy.Description.Effective?.Contains(on) ?? true;

    private static string Format(LocalDate date) => date.ToString("R", null);
}
