namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>The steps that all shrinkers are made of. Every one leads to something strictly smaller, so shrinking always ends.</summary>
internal static class Shrinks
{
    /// <summary>Smaller numbers: the least one first, then halfway to it and nearer and nearer to the number.</summary>
    public static IEnumerable<int> Number(int value, int min)
    {
        for (int step = value - min; step > 0; step /= 2)
            yield return value - step;
    }

    /// <summary>Fewer minutes, the round ones first: the least, half an hour, an hour, whole hours, half and quarter hours, fives, then any.</summary>
    public static IEnumerable<int> Minutes(int value, int min) =>
        new[] { min, 30, 60, value - (value % 60), value - (value % 30), value - (value % 15), value - (value % 5) }
            .Concat(Number(value, min))
            .Where(minutes => minutes >= min && minutes < value)
            .Distinct();

    /// <summary>Nothing where there was something, else nothing further.</summary>
    public static IEnumerable<T> Without<T>(T whole, bool isThere, Func<T, T> take) => isThere ? [take(whole)] : [];

    /// <summary>The lists without some of the items: as many as may go first, then ever fewer, at last each single one.</summary>
    public static IEnumerable<IReadOnlyList<T>> Fewer<T>(IReadOnlyList<T> items, int min)
    {
        for (int gone = items.Count - min; gone > 0; gone /= 2)
        {
            for (int from = 0; from + gone <= items.Count; from += gone)
                yield return [.. items.Take(from), .. items.Skip(from + gone)];
        }
    }

    /// <summary>The lists in which one item is smaller.</summary>
    public static IEnumerable<IReadOnlyList<T>> Each<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> shrink) =>
        Enumerable.Range(0, items.Count).SelectMany(
            index => shrink(items[index]).Select(
                smaller => (IReadOnlyList<T>)[.. items.Take(index), smaller, .. items.Skip(index + 1)]));

    /// <summary>Fewer items, then smaller ones.</summary>
    public static IEnumerable<IReadOnlyList<T>> List<T>(IReadOnlyList<T> items, int min, Func<T, IEnumerable<T>> shrink) =>
        Fewer(items, min).Concat(Each(items, shrink));
}
