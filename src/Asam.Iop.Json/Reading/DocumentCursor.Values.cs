using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace Asam.Iop.Json.Reading;

/// <content>Values that are no objects or arrays. What is wrong is noted and read as <see langword="null"/>.</content>
internal ref partial struct DocumentCursor
{
    private const int MinutesPerHour = 60;
    private const string TimeForm = "a time of day as HH:mm, 00:00 to 23:59";

    /// <summary>Reads a whole number.</summary>
    public int? ReadWhole(int min, int max)
    {
        ReadWhole(min, max, out int? value);
        return value;
    }

    /// <summary>Reads a whole number.</summary>
    /// <param name="min">The least, inclusive.</param>
    /// <param name="max">The most, inclusive.</param>
    /// <param name="value">The number, written to where it belongs: a copy of what is given back in two parts has to wait for both.</param>
    public void ReadWhole(int min, int max, out int? value)
    {
        if (_reader.TokenType == JsonTokenType.Number
            && DecimalText.TryReadWhole(_reader.ValueSpan, out int number)
            && number >= min
            && number <= max)
        {
            value = number;
            return;
        }

        RefuseWhole(min, max);
        value = null;
    }

    /// <summary>Reads hours as whole minutes.</summary>
    /// <param name="minMinutes">The least, inclusive.</param>
    /// <param name="maxMinutes">The most, inclusive.</param>
    /// <param name="allowed">What is allowed, in words.</param>
    public int? ReadHours(int minMinutes, int maxMinutes, string allowed)
    {
        if (_reader.TokenType == JsonTokenType.Number
            && DecimalText.TryReadIn(_reader.ValueSpan, MinutesPerHour, out int minutes)
            && minutes >= minMinutes
            && minutes <= maxMinutes)
        {
            return minutes;
        }

        return Refuse<int>($"allowed is {allowed}");
    }

    /// <summary>Reads a code.</summary>
    public T? ReadCode<T>(CodeList<T> codes)
        where T : struct, Enum
    {
        if (_reader.TokenType != JsonTokenType.String)
            return Refuse<T>(AllowedWords(codes.Codes));
        if (ReadAnyText() is not string code)
            return null;
        if (codes.TryParse(code, out T value))
            return value;
        ReportUnknownWord(code, codes.Subject, codes.Codes);
        return null;
    }

    /// <summary>Reads a code that is mostly right.</summary>
    /// <param name="words">The codes as they stand in documents.</param>
    /// <param name="codes">The same codes, for what is wrong or written with escapes.</param>
    /// <param name="value">The value, written to where it belongs as with <see cref="ReadWhole(int, int, out int?)"/>.</param>
    public void ReadCode<T>(Utf8Words<T> words, CodeList<T> codes, out T? value)
        where T : struct, Enum
    {
        if (TryReadWord(words, out T known))
            value = known;
        else
            value = ReadCode(codes);
    }

    /// <summary>Reads one of some words, if it is one and written without escapes; else nothing is said yet of what stands there.</summary>
    public readonly bool TryReadWord<T>(Utf8Words<T> words, [NotNullWhen(true)] out T? value)
    {
        // Bytes with an escape are no word.
        if (IsAtText)
            return words.TryFind(_reader.ValueSpan, out value);
        value = default;
        return false;
    }

    /// <summary>Reads one of some words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="subject">What they are, as a noun: <c>service</c>.</param>
    public string? ReadWord(IReadOnlyList<string> words, string subject)
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            ReportFound(AllowedWords(words));
            Skip();
            return null;
        }

        string? word = ReadAnyText();
        if (word is null || words.Contains(word))
            return word;
        ReportUnknownWord(word, subject, words);
        return null;
    }

    /// <summary>Reads a title or a name.</summary>
    public string? ReadText() => ReadText(Text.WhyNoText, Text.MaxLength, restriction: string.Empty);

    /// <summary>Reads a sentence.</summary>
    public string? ReadSentence() => ReadText(Text.WhyNoSentence, Text.MaxSentenceLength, restriction: string.Empty);

    /// <summary>Reads the address of a source.</summary>
    public string? ReadAddress() => ReadText(Text.WhyNoAddress, Text.MaxAddressLength, restriction: string.Empty);

    /// <summary>Reads the id of a plan or a session.</summary>
    public string? ReadId() => ReadText(Text.WhyNoId, Text.MaxIdLength, restriction: " without control characters");

    /// <summary>Reads the id of a policy or a rule.</summary>
    public string? ReadCodeId() => ReadText(Text.WhyNoCode, Text.MaxIdLength, restriction: " of a-z 0-9 . -");

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
    /// <param name="time">The time, written to where it belongs as with <see cref="ReadWhole(int, int, out int?)"/>.</param>
    public void ReadTime(out LocalTime? time)
    {
        if (IsAtText && TimeText.TryRead(_reader.ValueSpan, out LocalTime usual))
            time = usual;
        else
            time = ReadUnusualTime();
    }

    /// <summary>Reads a time of day that is written with escapes, or wrong.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private LocalTime? ReadUnusualTime()
    {
        if (ReadTextOf($"allowed is {TimeForm}") is not string text)
            return null;
        if (TimeText.TryRead(Encoding.UTF8.GetBytes(text), out LocalTime time))
            return time;
        Report($"\"{Excerpt.Of(text)}\" is no time; allowed is {TimeForm}.");
        return null;
    }

    /// <summary>Reads a date.</summary>
    public LocalDate? ReadDate()
    {
        if (ReadTextOf($"allowed is {DocumentDates.Form}") is not string text)
            return null;
        if (DocumentDates.TryParse(text, out LocalDate date))
            return date;
        Report($"\"{Excerpt.Of(text)}\" is no date; allowed is {DocumentDates.Form}.");
        return null;
    }

    /// <summary>Reads a date, or nothing where it is <c>null</c>.</summary>
    public LocalDate? ReadDateOrNull() => _reader.TokenType == JsonTokenType.Null ? null : ReadDate();

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

        Report(FormattableString.Invariant($"Found {found}; allowed is a text of 1 to {maxLength} characters{restriction}."));
        Skip();
        return null;
    }

    private string? ReadAnyText()
    {
        if (TextFault.Find(_reader.ValueSpan, _reader.ValueIsEscaped) is not string fault)
            return _reader.GetString();
        Report(fault);
        return null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseWhole(int min, int max) =>
        Refuse<int>(min == max ? FormattableString.Invariant($"allowed is {min}") : FormattableString.Invariant($"allowed is a whole number from {min} to {max}"));

    private T? Refuse<T>(string expectation)
        where T : struct
    {
        ReportFound(expectation);
        Skip();
        return null;
    }
}
