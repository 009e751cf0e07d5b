using Asam.Iop.Policies;
using NodaTime;

namespace Asam.Iop.Catalog;

/// <summary>All policies of the catalog, parted by what is known of them on a day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PoliciesInForce
{
    private readonly IReadOnlyList<PolicyLookup> _all;

    internal PoliciesInForce(LocalDate on, IReadOnlyList<PolicyLookup> all)
    {
        On = on;
        _all = all;
        Policies = [.. all.Select(lookup => lookup.Policy).OfType<Policy>()];
    }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the policies that hold on the day, in ordinal order of their ids.</summary>
    public IReadOnlyList<Policy> Policies { get; }

    /// <summary>Gets the policies whose first day is not known, so that they may hold or not.</summary>
    public IReadOnlyList<PolicyLookup> DatesUnknown => Of(PolicyStanding.DatesUnknown);

    /// <summary>Gets the policies that are known for other days only.</summary>
    public IReadOnlyList<PolicyLookup> OutsideKnownDates => Of(PolicyStanding.OutsideKnownDates);

    /// <summary>Gets how many there are of each.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Policies.Count} policies in force on {On.ToString("R", null)}; of {DatesUnknown.Count} the dates are not known; {OutsideKnownDates.Count} are known for other days");

    private IReadOnlyList<PolicyLookup> Of(PolicyStanding standing) => [.. _all.Where(lookup => lookup.Standing == standing)];
}
