namespace Asam.Iop.Scheduling;

/// <summary>Counts things, equal ones together.</summary>
/// <typeparam name="T">What is counted.</typeparam>
internal sealed class Tally<T>
    where T : IEquatable<T>
{
    /// <summary>So few things, as most weeks are made of, are found sooner by looking at each than by their hash.</summary>
    private const int MostLookedAt = 8;

    private readonly List<(T Item, int Times)> _counts = [];
    private Dictionary<T, int>? _places;

    /// <summary>Counts one thing that is there so many times.</summary>
    public void Add(T item, int times = 1)
    {
        int place = PlaceOf(item);
        if (place >= 0)
        {
            _counts[place] = (item, _counts[place].Times + times);
            return;
        }

        _places?.Add(item, _counts.Count);
        _counts.Add((item, times));
        if (_counts.Count == MostLookedAt)
            _places = Enumerable.Range(0, MostLookedAt).ToDictionary(index => _counts[index].Item);
    }

    /// <summary>Gets the things that differ, in the order in which they came, and how often each is there.</summary>
    public (T Item, int Times)[] ToCounts() => [.. _counts];

    /// <summary>Gets the things that differ, in the order in which they came.</summary>
    public T[] ToArray()
    {
        T[] items = new T[_counts.Count];
        for (int i = 0; i < items.Length; i++)
            items[i] = _counts[i].Item;
        return items;
    }

    private int PlaceOf(T item)
    {
        if (_places is not null)
            return _places.TryGetValue(item, out int known) ? known : -1;
        int place = _counts.Count - 1;
        while (place >= 0 && !_counts[place].Item.Equals(item))
            place--;
        return place;
    }
}
