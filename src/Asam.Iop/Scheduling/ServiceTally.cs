using Asam.Iop.Services;

namespace Asam.Iop.Scheduling;

/// <summary>Adds up blocks by category of service. It is empty again when the totals are taken.</summary>
internal sealed class ServiceTally
{
    private readonly int[] _minutes = new int[ServiceCategory.Count];
    private readonly int[] _times = new int[ServiceCategory.Count];
    private int _categories;

    public void Add(ServiceDay day)
    {
        foreach (Session session in day.SessionsInOrder)
        {
            foreach (ServiceBlock block in session.BlocksInOrder)
                Add(block);
        }
    }

    public void Add(ServiceBlock block)
    {
        int category = block.Category;
        if (_times[category]++ == 0)
            _categories++;
        _minutes[category] += block.Duration.TotalMinutes;
    }

    /// <summary>Takes the totals, of each category that has a block, in the order of the categories.</summary>
    public ServiceTotals Take()
    {
        ServiceTotal[] totals = new ServiceTotal[_categories];
        for (int category = 0, next = 0; next < totals.Length; category++)
        {
            if (_times[category] == 0)
                continue;
            totals[next++] = new(1u << category, _minutes[category], _times[category]);
            (_minutes[category], _times[category]) = (0, 0);
        }

        _categories = 0;
        return new(totals);
    }
}
