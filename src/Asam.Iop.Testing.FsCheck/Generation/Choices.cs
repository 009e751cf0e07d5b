using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Choices that several generators make.</summary>
internal static class Choices
{
    /// <summary>Something, or nothing.</summary>
    public static Gen<T?> Maybe<T>(int percent, Gen<T> generator)
        where T : class =>
        Gen.Frequency((percent, generator.Select(value => (T?)value)), (100 - percent, Gen.Constant<T?>(null)));

    /// <summary>A value, or none.</summary>
    public static Gen<T?> MaybeValue<T>(int percent, Gen<T> generator)
        where T : struct =>
        Gen.Frequency((percent, generator.Select(value => (T?)value)), (100 - percent, Gen.Constant<T?>(null)));

    /// <summary>One of some values, each as likely as any other.</summary>
    public static Gen<T> OneOf<T>(IEnumerable<T> values) => Gen.Elements(values);

    /// <summary>Some of some values, in their order.</summary>
    public static Gen<IReadOnlyList<T>> SomeOf<T>(IEnumerable<T> values) => Gen.SubListOf(values).Select(some => (IReadOnlyList<T>)[.. some]);

    /// <summary>The values in any order.</summary>
    public static Gen<IReadOnlyList<T>> InAnyOrder<T>(IEnumerable<T> values) => Gen.Shuffle(values).Select(mixed => (IReadOnlyList<T>)mixed);

    /// <summary>True so often in a hundred.</summary>
    public static Gen<bool> Chance(int percent) => Gen.Choose(1, 100).Select(throwOfDie => throwOfDie <= percent);

    /// <summary>Numbers of 1 to <paramref name="max"/> that add up to <paramref name="total"/>: half of the time as even as can be.</summary>
    public static Gen<IReadOnlyList<int>> Parts(int total, int count, int max) =>
        Gen.OneOf(Gen.Constant(EvenParts(total, count)), UnevenParts(total, count, max));

    /// <summary>As many values of one generator as are wanted.</summary>
    public static Gen<IReadOnlyList<T>> Times<T>(Gen<T> generator, int count) =>
        generator.ListOf(count).Select(values => (IReadOnlyList<T>)[.. values]);

    /// <summary>One value of each generator, in order.</summary>
    public static Gen<IReadOnlyList<T>> All<T>(IEnumerable<Gen<T>> generators) =>
        Gen.CollectToList(generators, generator => generator).Select(values => (IReadOnlyList<T>)[.. values]);

    private static IReadOnlyList<int> EvenParts(int total, int count) =>
        [.. Enumerable.Range(0, count).Select(index => (total / count) + (index < total % count ? 1 : 0))];

    private static Gen<IReadOnlyList<int>> UnevenParts(int total, int count, int max) => count == 1
        ? Gen.Constant<IReadOnlyList<int>>([total])
        : from first in Gen.Choose(Math.Max(1, total - (max * (count - 1))), Math.Min(max, total - (count - 1)))
          from rest in UnevenParts(total - first, count - 1, max)
          select (IReadOnlyList<int>)[first, .. rest];
}
