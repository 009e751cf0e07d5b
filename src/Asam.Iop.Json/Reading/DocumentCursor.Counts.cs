using System.Buffers.Text;
using System.Text.Json;
using Asam.Iop.Policies;

namespace Asam.Iop.Json.Reading;

/// <content>Counts, which may be larger than any number of a plan or a policy.</content>
internal ref partial struct DocumentCursor
{
    /// <summary>Reads a number of plans, which is written in digits alone.</summary>
    public long? ReadCount()
    {
        if (_reader.TokenType == JsonTokenType.Number
            && Utf8Parser.TryParse(_reader.ValueSpan, out long count, out int length)
            && length == _reader.ValueSpan.Length
            && count is >= 0 and <= ReportSummary.MaxPlans)
        {
            return count;
        }

        return Refuse<long>(FormattableString.Invariant($"allowed are the digits of a whole number from 0 to {ReportSummary.MaxPlans}"));
    }

    /// <summary>Reads the fingerprint of a policy.</summary>
    public string? ReadFingerprint()
    {
        const string Expectation = "allowed are 16 of the digits 0-9 a-f";
        if (ReadTextOf(Expectation) is not string text)
            return null;
        if (PolicySummary.IsFingerprint(text))
            return text;
        Report($"\"{Excerpt.Of(text)}\" is no fingerprint; {Expectation}.");
        return null;
    }
}
