namespace Asam.Iop.Tests.Oracle;

/// <summary>
/// What a rule counts. Where it does not count <c>unspecified</c> blocks nobody knows what they held, so everything is asked
/// for without them (<c>withUnspecified</c> false) or with them; where it does count them both answers are the same.
/// </summary>
internal sealed record OracleCounting(IReadOnlyList<string> Counts, IReadOnlyList<string> Excludes)
{
    public bool CountsUnspecified => Counts.Contains("unspecified") && !Excludes.Contains("unspecified");

    public bool IsCountable(OracleBlock block, bool withUnspecified) =>
        block.IsUnspecified ? CountsUnspecified || withUnspecified : block.IsOneOf(Counts) && !block.IsOneOf(Excludes);

    public int Minutes(OracleWeek week, bool withUnspecified) =>
        week.Days.Sum(day => Minutes(day, withUnspecified));

    public int Minutes(OracleDay day, bool withUnspecified) =>
        day.Blocks.Where(block => IsCountable(block, withUnspecified)).Sum(block => block.Minutes);

    // A block has a minute at least, so a day with a countable block has a countable minute.
    public IReadOnlyList<OracleDay> ServiceDays(OracleWeek week, bool withUnspecified) =>
        [.. week.Days.Where(day => day.Blocks.Any(block => IsCountable(block, withUnspecified)))];
}
