namespace Asam.Iop;

/// <content>Parsing as a static interface.</content>
public readonly partial struct ProgramLength : IParsable<ProgramLength>
{
    /// <inheritdoc/>
    static ProgramLength IParsable<ProgramLength>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<ProgramLength>.TryParse(string? s, IFormatProvider? provider, out ProgramLength result) => TryParse(s, out result);
}
