namespace Asam.Iop.Policies;

/// <summary>The text form of a number and its unit.</summary>
internal static class Quantities
{
    public static string Format(long value, MeasureUnit unit) => unit switch
    {
        MeasureUnit.Minutes => HoursAndMinutes.Format(value),
        MeasureUnit.Days => Plural(value, "day"),
        MeasureUnit.Times => Plural(value, "time"),
        MeasureUnit.Weeks => Plural(value, "week"),
        MeasureUnit.Services => Plural(value, "service"),
        MeasureUnit.People => value == 1 ? "1 person" : FormattableString.Invariant($"{value} people"),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "A unit has no text form."),
    };

    /// <summary>Writes the unit once where it is the same word: <c>3 to 5 days</c>, but <c>45 min to 1 h</c>.</summary>
    public static string FormatRange(long low, long high, MeasureUnit unit) => unit == MeasureUnit.Minutes
        ? $"{Format(low, unit)} to {Format(high, unit)}"
        : FormattableString.Invariant($"{low} to {Format(high, unit)}");

    private static string Plural(long value, string noun) => FormattableString.Invariant($"{value} {noun}{(value == 1 ? string.Empty : "s")}");
}
