using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Whole minutes as schedules have them: mostly usual ones, some that are not round, some at the bounds.</summary>
internal static class Durations
{
    private static readonly int[] Usual = [15, 30, 45, 50, 60, 75, 90, 120, 180];

    /// <summary>Minutes of a block, 1 to <paramref name="max"/>.</summary>
    public static Gen<int> AtMost(int max)
    {
        int[] usual = [.. Usual.Where(minutes => minutes <= max)];
        Gen<int> odd = Gen.Choose(1, Math.Min(max, 240));
        return Gen.Frequency(
            (6, usual.Length == 0 ? odd : Gen.Elements(usual)),
            (3, odd),
            (1, Gen.Elements(1, Math.Max(1, max - 1), max)));
    }

    /// <summary>Minutes of so many blocks, which are <paramref name="max"/> at most together.</summary>
    public static Gen<IReadOnlyList<int>> TogetherAtMost(int max, int count) => count == 0
        ? Gen.Constant<IReadOnlyList<int>>([])
        : from first in AtMost(max - (count - 1))
          from rest in TogetherAtMost(max - first, count - 1)
          select (IReadOnlyList<int>)[first, .. rest];

    /// <summary>Any number up to a greatest one; near the limits of the default policy, at the bounds, round, or anywhere.</summary>
    public static Gen<int> UpTo(int max) => Gen.Frequency(
        (3, Gen.Choose(0, max)),
        (3, Gen.Choose(0, max / 30).Select(halfHours => halfHours * 30)),
        (2, Gen.Elements(0, 1, max - 1, max)),
        (2, NearLimits.Select(minutes => Math.Min(minutes, max))));

    /// <summary>A minute below, at, or a minute above 9 and 20 hours.</summary>
    public static Gen<int> NearLimits { get; } =
        from limit in Gen.Elements(WeeklyBand.MinMinutes, WeeklyBand.MaxMinutes)
        from offset in Gen.Choose(-1, 1)
        select limit + offset;
}
