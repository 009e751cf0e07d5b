namespace Asam.Iop.Scheduling;

/// <summary>Counts things, equal ones together.</summary>
/// <typeparam name="T">What is counted.</typeparam>
internal sealed class Tally<T>
    where T : IEquatable<T>
{
    private readonly List<T> _items = [];
    private readonly List<int> _times = [];
    private readonly Dictionary<T, int> _places = [];

    /// <summary>Counts one thing that is there so many times.</summary>
    public void Add(T item, int times = 1)
    {
        if (_places.TryGetValue(item, out int place))
        {
            _times[place] += times;
            return;
        }

        _places.Add(item, _items.Count);
        _items.Add(item);
        _times.Add(times);
    }

    /// <summary>Gets the things that differ, in the order in which they came, and how often each is there.</summary>
    public (T Item, int Times)[] ToCounts() => [.. _items.Select((item, place) => (item, _times[place]))];

    /// <summary>Gets the things that differ, in the order in which they came.</summary>
    public T[] ToArray() => [.. _items];
}
