namespace Asam.Iop;

/// <content>Looking at many characters at a time: titles and ids are most of the characters of a plan, and nearly none has a surrogate.</content>
public static partial class Text
{
    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    static partial void LookForSurrogates(string text, ref bool mayHaveSurrogate) =>
        mayHaveSurrogate = text.AsSpan().ContainsAnyInRange(FirstSurrogate, LastSurrogate);
}
