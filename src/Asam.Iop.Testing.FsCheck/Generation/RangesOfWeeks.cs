using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Ranges of weeks.</summary>
internal static class RangesOfWeeks
{
    public static Gen<WeekRange> Any { get; } =
        from first in Gen.Frequency((2, Gen.Constant(1)), (7, Gen.Choose(1, 52)), (1, Gen.Choose(1, ProgramLength.MaxWeeks)))
        from last in Choices.MaybeValue(70, Gen.Frequency((3, Gen.Constant(first)), (7, Gen.Choose(first, first + 52))))
        select new WeekRange(first, last);

    /// <summary>An end, fewer weeks, an earlier first week.</summary>
    public static IEnumerable<WeekRange> Shrink(WeekRange range) => range.Last is not int last
        ? [new(range.First, range.First)]
        : Shrinks.Number(last, range.First).Select(end => new WeekRange(range.First, end))
            .Concat(Shrinks.Number(range.First, 1).Select(first => new WeekRange(first, last - range.First + first)));
}
