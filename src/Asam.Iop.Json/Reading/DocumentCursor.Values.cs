using System.Text.Json;
using NodaTime;

namespace Asam.Iop.Json.Reading;

/// <content>Values that are no objects or arrays. What is wrong is noted and read as <see langword="null"/>.</content>
internal ref partial struct DocumentCursor
{
    private const string TimeForm = "a time of day as HH:mm, 00:00 to 23:59";

    /// <summary>Reads a whole number.</summary>
    public int? ReadWhole(int min, int max)
    {
        if (_reader.TokenType == JsonTokenType.Number
            && DecimalText.TryReadWhole(_reader.ValueSpan, out int value)
            && value >= min
            && value <= max)
        {
            return value;
        }

        return Refuse<int>(min == max ? FormattableString.Invariant($"allowed is {min}") : FormattableString.Invariant($"allowed is a whole number from {min} to {max}"));
    }

    /// <summary>Reads a code.</summary>
    public T? ReadCode<T>(CodeList<T> codes)
        where T : struct, Enum
    {
        if (_reader.TokenType != JsonTokenType.String)
            return Refuse<T>($"allowed are {string.Join(", ", codes.Codes)}");
        if (ReadAnyText() is not string code)
            return null;
        if (codes.TryParse(code, out T value))
            return value;
        Report(_line, $"\"{Excerpt.Of(code)}\" is no {codes.Subject}; allowed are {string.Join(", ", codes.Codes)}.");
        return null;
    }

    /// <summary>Reads a title or a name.</summary>
    public string? ReadText() => ReadText(Text.WhyNoText, Text.MaxLength, restriction: string.Empty);

    /// <summary>Reads the address of a source.</summary>
    public string? ReadAddress() => ReadText(Text.WhyNoAddress, Text.MaxAddressLength, restriction: string.Empty);

    /// <summary>Reads the id of a plan or a session.</summary>
    public string? ReadId() => ReadText(Text.WhyNoId, Text.MaxIdLength, restriction: " without control characters");

    /// <summary>Reads a text that the caller judges; what is no text is refused here.</summary>
    /// <param name="expectation">What the caller allows, for the message.</param>
    public string? ReadTextOf(string expectation)
    {
        if (_reader.TokenType == JsonTokenType.String)
            return ReadAnyText();
        ReportFound(expectation);
        Skip();
        return null;
    }

    /// <summary>Reads a time of day.</summary>
    public LocalTime? ReadTime()
    {
        if (ReadTextOf($"allowed is {TimeForm}") is not string text)
            return null;
        if (text.Length == 5
            && text[2] == ':'
            && TryReadTwoDigits(text[0], text[1], 23, out int hour)
            && TryReadTwoDigits(text[3], text[4], 59, out int minute))
        {
            return new LocalTime(hour, minute);
        }

        Report(_line, $"\"{Excerpt.Of(text)}\" is no time; allowed is {TimeForm}.");
        return null;
    }

    private static bool TryReadTwoDigits(char tens, char ones, int max, out int value)
    {
        value = ((tens - '0') * 10) + (ones - '0');
        return tens is >= '0' and <= '9' && ones is >= '0' and <= '9' && value <= max;
    }

    private string? ReadText(Func<string?, string?> whyNot, int maxLength, string restriction)
    {
        string found;
        if (_reader.TokenType != JsonTokenType.String)
            found = Found();
        else if (ReadAnyText() is not string text)
            return null;
        else if (whyNot(text) is null)
            return text;
        else if (text.Length > maxLength)
            found = FormattableString.Invariant($"a text of {text.Length} characters");
        else
            found = $"the text \"{Excerpt.Of(text)}\"";

        Report(_line, FormattableString.Invariant($"Found {found}; allowed is a text of 1 to {maxLength} characters{restriction}."));
        Skip();
        return null;
    }

    private string? ReadAnyText()
    {
        if (TextFault.Find(_reader.ValueSpan, _reader.ValueIsEscaped) is not string fault)
            return _reader.GetString();
        Report(_line, fault);
        return null;
    }

    private T? Refuse<T>(string expectation)
        where T : struct
    {
        ReportFound(expectation);
        Skip();
        return null;
    }
}
