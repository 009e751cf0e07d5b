using Ardalis.GuardClauses;
using Asam.Iop.Policies;
using Asam.Iop.Testing.Boundaries;

namespace Asam.Iop.Testing;

/// <summary>For each limit of a policy that is a number, the plans just below, at and just above it, and what must come of each.</summary>
/// <remarks>
/// <para>
/// Limits are minima and maxima, how many first weeks are judged, and how many last weeks may taper. Where no well-formed plan stands on a
/// side (below 0, above what a week, day or session may hold, or where nothing is left that the rule would judge), there is no case. Rules of
/// another basis than a plan's schedule have none.
/// </para>
/// <para>
/// The plans are as usual as they can be: of those that stand at the same place, one that breaches the fewest other rules of the policy. The
/// same policy gives the same cases.
/// </para>
/// </remarks>
public static class BoundaryCases
{
    /// <summary>Gets the cases of all rules, in the policy's order.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The cases: of a limit first the one below, then at, then above.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<BoundaryCase> Of(Policy policy) =>
        [.. Guard.Against.Null(policy).Rules.SelectMany(rule => RuleBoundaries.Of(policy, rule))];

    /// <summary>Gets the cases of one rule.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="rule">The id or full name of the rule.</param>
    /// <returns>The cases: of a limit first the one below, then at, then above.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The policy has no such rule.</exception>
    public static IReadOnlyList<BoundaryCase> Of(Policy policy, string rule) =>
        [.. RuleBoundaries.Of(Guard.Against.Null(policy), RuleNames.Find(policy, rule))];
}
