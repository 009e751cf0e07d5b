namespace Asam.Iop.Policies;

/// <summary>How some weekdays lie in a week, Monday being day 0.</summary>
/// <param name="First">The first of them, if there is any.</param>
/// <param name="Last">The last of them, if there is any.</param>
/// <param name="LeastBetween">The fewest days between two in a row; none if there are no two.</param>
/// <param name="MostBetween">The most days between two in a row; none if there are no two.</param>
internal readonly record struct WeekdaySpread(sbyte First, sbyte Last, sbyte LeastBetween, sbyte MostBetween)
{
    public const int DaysPerWeek = 7;

    private const sbyte None = -1;

    /// <summary>All there are, by the bits of the days, Monday the lowest: a verdict looks one up for each week.</summary>
    private static readonly WeekdaySpread[] All = [.. Enumerable.Range(0, 1 << DaysPerWeek).Select(days => Spread((uint)days))];

    /// <summary>Gets a value indicating whether there are two in a row.</summary>
    public bool HasBetween => LeastBetween != None;

    public static WeekdaySpread Of(uint days) => All[days];

    /// <summary>Finds how some weekdays lie; <see cref="Of"/> looks it up.</summary>
    internal static WeekdaySpread Spread(uint days)
    {
        sbyte[] chosen = [.. Enumerable.Range(0, DaysPerWeek).Where(day => (days & (1u << day)) != 0).Select(day => (sbyte)day)];
        sbyte[] between = [.. chosen.Skip(1).Select((day, index) => (sbyte)(day - chosen[index] - 1))];
        return new(
            chosen.FirstOrDefault(),
            chosen.LastOrDefault(),
            between.DefaultIfEmpty(None).Min(),
            between.DefaultIfEmpty(None).Max());
    }
}
