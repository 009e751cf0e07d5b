using System.Text;
using System.Text.Json;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <content>Noting faults.</content>
internal ref partial struct DocumentCursor
{
    /// <summary>Notes a fault of the value where the cursor stands.</summary>
    public readonly void Report(int line, string message) => ReportAt(string.Empty, line, message);

    /// <summary>Notes a fault of something that was passed before.</summary>
    /// <param name="location">Where it is, seen from where the cursor stands: <c>phases[2].level</c>.</param>
    /// <param name="line">Its line.</param>
    /// <param name="message">What is wrong, as a sentence.</param>
    public readonly void ReportAt(string location, int line, string message)
    {
        if (_faults.IsFull)
            _faults.AddUnlisted();
        else
            _faults.Add(location.Length == 0 ? _path.ToString() : $"{_path}.{location}", line, message);
    }

    /// <summary>Notes why an object that was passed could not be made into a part of a plan.</summary>
    /// <param name="error">The error; it is located from the object, which is where the cursor stands.</param>
    /// <param name="scope">The object.</param>
    public readonly void Report(WellFormednessError error, in ObjectScope scope) => Report(error, scope, outer: string.Empty);

    /// <summary>Notes why an object that was passed could not be made into a part of a plan.</summary>
    /// <param name="error">The error, located from the object.</param>
    /// <param name="scope">The object.</param>
    /// <param name="outer">Where the object is, seen from where the cursor stands.</param>
    public readonly void Report(WellFormednessError error, in ObjectScope scope, string outer)
    {
        string location = outer.Length == 0 ? error.Location : error.Within(outer).Location;
        if (_faults.IsFull)
            _faults.AddUnlisted();
        else
            ReportAt(location, PlaceFinder.LineOf(_utf8.Slice(scope.Offset), scope.Line, error.Location), error.Message);
    }

    /// <summary>Notes that the value is not what is allowed.</summary>
    private readonly void ReportFound(string expectation) => Report(_line, $"Found {Found()}; {expectation}.");

    private readonly string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => TextFault.Find(_reader.ValueSpan, _reader.ValueIsEscaped) is null
            ? $"the text \"{Excerpt.Of(_reader.GetString()!)}\""
            : "a text",
        JsonTokenType.Number => $"the number {Excerpt.Of(Encoding.UTF8.GetString(_reader.ValueSpan.ToArray()))}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null, which is never a value",
    };
}
