namespace Asam.Iop;

/// <content>Parsing as a static interface.</content>
public readonly partial struct WeeklyHours : IParsable<WeeklyHours>
{
    /// <inheritdoc/>
    static WeeklyHours IParsable<WeeklyHours>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<WeeklyHours>.TryParse(string? s, IFormatProvider? provider, out WeeklyHours result) => TryParse(s, out result);
}
