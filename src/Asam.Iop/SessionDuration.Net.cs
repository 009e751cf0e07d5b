namespace Asam.Iop;

/// <content>Parsing as a static interface.</content>
public readonly partial struct SessionDuration : IParsable<SessionDuration>
{
    /// <inheritdoc/>
    static SessionDuration IParsable<SessionDuration>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<SessionDuration>.TryParse(string? s, IFormatProvider? provider, out SessionDuration result) => TryParse(s, out result);
}
