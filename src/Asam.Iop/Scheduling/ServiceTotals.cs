using Asam.Iop.Services;

namespace Asam.Iop.Scheduling;

/// <summary>Minutes and numbers of blocks by category of service: what days and weeks are asked for, added up once.</summary>
internal sealed class ServiceTotals
{
    private readonly (uint Category, int Minutes, int Times)[] _totals;

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
        foreach ((uint category, int _, int _) in _totals)
            Categories |= category;
    }

    /// <summary>Gets the categories that have a block; a block has at least a minute.</summary>
    public uint Categories { get; }

    public int Minutes(uint categories)
    {
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
        int sum = 0;
        foreach ((uint category, int _, int times) in _totals)
        {
            if ((category & categories) != 0)
                sum += times;
        }

        return sum;
    }
}
