using Asam.Iop.Services;

namespace Asam.Iop.Scheduling;

/// <summary>Minutes and numbers of blocks by category of service: what days and weeks are asked for, added up once.</summary>
internal sealed class ServiceTotals : IEquatable<ServiceTotals>
{
    private readonly (uint Category, int Minutes, int Times)[] _totals;
    private readonly int _minutes;
    private readonly int _times;

    public ServiceTotals(IEnumerable<ServiceBlock> blocks)
    {
        int[] minutes = new int[ServiceCategory.Count];
        int[] times = new int[ServiceCategory.Count];
        foreach (ServiceBlock block in blocks)
        {
            minutes[block.Category] += block.Duration.TotalMinutes;
            times[block.Category]++;
        }

        _totals = [.. Enumerable.Range(0, ServiceCategory.Count)
            .Where(category => times[category] > 0)
            .Select(category => (1u << category, minutes[category], times[category]))];
        foreach ((uint category, int minutesOfCategory, int timesOfCategory) in _totals)
        {
            Categories |= category;
            _minutes += minutesOfCategory;
            _times += timesOfCategory;
        }
    }

    /// <summary>Gets the categories that have a block; a block has at least a minute.</summary>
    public uint Categories { get; }

    /// <summary>Says whether all that is there is of some categories, as it mostly is; then the sums are known.</summary>
    public bool AreAllOf(uint categories) => (Categories & ~categories) == 0;

    public int Minutes(uint categories)
    {
        if (AreAllOf(categories))
            return _minutes;
        int sum = 0;
        foreach ((uint category, int minutes, int _) in _totals)
        {
            if ((category & categories) != 0)
                sum += minutes;
        }

        return sum;
    }

    public int Times(uint categories)
    {
        if (AreAllOf(categories))
            return _times;
        int sum = 0;
        foreach ((uint category, int _, int times) in _totals)
        {
            if ((category & categories) != 0)
                sum += times;
        }

        return sum;
    }

    public bool Equals(ServiceTotals? other) => other is not null && _totals.SequenceEqual(other._totals);

    public override bool Equals(object? obj) => Equals(obj as ServiceTotals);

    public override int GetHashCode() => HashCodes.Combine((int)Categories, _minutes, _times);
}
