using Asam.Iop.Services;

namespace Asam.Iop.Planning.Proof;

/// <summary>A number of minutes that some services have at least, or at most.</summary>
internal readonly record struct MinuteBound(ServiceSet Services, long Minutes)
{
    /// <summary>How many bounds are weighed against one: more are left aside, which proves less but nothing false.</summary>
    private const int MostWeighed = 16;

    /// <summary>Says whether services that are apart from each other have at least more minutes than are allowed to all of them together.</summary>
    public static bool Conflict(IReadOnlyList<MinuteBound> atLeast, IEnumerable<MinuteBound> atMost) =>
        atMost.Any(most => Most([.. Within(atLeast, most)], 0, ServiceSet.None) > most.Minutes);

    private static IEnumerable<MinuteBound> Within(IReadOnlyList<MinuteBound> atLeast, MinuteBound most) => atLeast
        .Where(least => least.Services.IsWithin(most.Services))
        .OrderByDescending(least => least.Minutes)
        .Take(MostWeighed);

    /// <summary>Gets the most minutes of bounds whose services are apart, from one bound on.</summary>
    private static long Most(MinuteBound[] bounds, int from, ServiceSet taken)
    {
        if (from == bounds.Length)
            return 0;
        long without = Most(bounds, from + 1, taken);
        MinuteBound bound = bounds[from];
        return bound.Services.IsApartFrom(taken)
            ? Math.Max(without, bound.Minutes + Most(bounds, from + 1, taken.Union(bound.Services)))
            : without;
    }
}
