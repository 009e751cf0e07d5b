namespace Asam.Iop.Scheduling;

/// <summary>Minutes and numbers of blocks by category of service: what days and weeks are asked for, added up once.</summary>
internal sealed class ServiceTotals : IEquatable<ServiceTotals>
{
    private readonly ServiceTotal[] _totals;
    private readonly int _minutes;
    private readonly int _times;

    /// <param name="totals">One of each category that has a block, in the order of the categories.</param>
    private ServiceTotals(ServiceTotal[] totals)
    {
        _totals = totals;
        foreach (ServiceTotal total in totals)
        {
            Categories |= total.Category;
            _minutes += total.Minutes;
            _times += total.Times;
        }
    }

    /// <summary>Gets the categories that have a block; a block has at least a minute.</summary>
    public uint Categories { get; }

    /// <summary>Adds up what days hold.</summary>
    /// <remarks>The categories are found first, so that each has its place from the start, and nothing else needs to be made.</remarks>
    public static ServiceTotals Of(params ServiceDay[] days)
    {
        uint categories = 0;
        foreach (ServiceDay day in days)
            categories |= day.Categories;

        ServiceTotal[] totals = new ServiceTotal[CountOf(categories)];
        foreach (ServiceDay day in days)
        {
            foreach (Session session in day.SessionsInOrder)
            {
                foreach (ServiceBlock block in session.BlocksInOrder)
                {
                    uint category = 1u << block.Category;
                    ref ServiceTotal total = ref totals[CountOf(categories & (category - 1))];
                    total = new(category, total.Minutes + block.Duration.TotalMinutes, total.Times + 1);
                }
            }
        }

        return new(totals);
    }

    /// <summary>Says whether all that is there is of some categories, as it mostly is; then the sums are known.</summary>
    public bool AreAllOf(uint categories) => (Categories & ~categories) == 0;

    public int Minutes(uint categories) => AreAllOf(categories) ? _minutes : MinutesAmong(categories);

    public int Times(uint categories) => AreAllOf(categories) ? _times : TimesAmong(categories);

    public bool Equals(ServiceTotals? other) => other is not null && _totals.SequenceEqual(other._totals);

    public override bool Equals(object? obj) => Equals(obj as ServiceTotals);

    public override int GetHashCode() => HashCodes.Combine((int)Categories, _minutes, _times);

    private static int CountOf(uint categories)
    {
        int count = 0;
        for (uint rest = categories; rest != 0; rest &= rest - 1)
            count++;
        return count;
    }

    private int MinutesAmong(uint categories)
    {
        int sum = 0;
        foreach (ServiceTotal total in _totals)
        {
            if ((total.Category & categories) != 0)
                sum += total.Minutes;
        }

        return sum;
    }

    private int TimesAmong(uint categories)
    {
        int sum = 0;
        foreach (ServiceTotal total in _totals)
        {
            if ((total.Category & categories) != 0)
                sum += total.Times;
        }

        return sum;
    }
}
