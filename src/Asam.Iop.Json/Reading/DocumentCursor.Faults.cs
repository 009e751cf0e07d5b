using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <content>Noting faults: apart from the walk, which is small without the sentences.</content>
internal ref partial struct DocumentCursor
{
    /// <summary>Notes a fault of the value where the cursor stands, or of the name of a property.</summary>
    /// <param name="message">What is wrong, as a sentence.</param>
    public void Report(string message) => Report(Offset, message);

    /// <summary>Notes a fault of a value that may have been passed before.</summary>
    /// <param name="offset">Where the value stands.</param>
    /// <param name="message">What is wrong, as a sentence.</param>
    public void Report(int offset, string message)
    {
        if (!IsUnlisted())
            _faults.Add(new(offset, message));
    }

    /// <summary>Notes why an object that was passed could not be made into a part of a plan.</summary>
    /// <param name="error">The error; it is located from the object, which is where the cursor stands.</param>
    /// <param name="scope">The object.</param>
    public void Report(WellFormednessError error, in ObjectScope scope) => Report([error], scope);

    /// <summary>Notes why an object that was passed could not be made into a part of a plan or a policy.</summary>
    /// <param name="errors">The errors, located from the object, which is where the cursor stands.</param>
    /// <param name="scope">The object.</param>
    public void Report(IReadOnlyList<WellFormednessError> errors, in ObjectScope scope)
    {
        WellFormednessError[] listed = [.. errors.Take(_faults.Room)];
        int[] lines = listed.Length == 0 ? [] : PlaceFinder.LinesOf(_utf8.Slice(scope.Offset), LineOf(scope.Offset), [.. listed.Select(error => error.Location)]);
        for (int i = 0; i < listed.Length; i++)
            _faults.Add(new(scope.Offset, listed[i].Message, listed[i].Location, lines[i]));
        _faults.AddUnlisted(errors.Count - listed.Length);
    }

    /// <summary>Notes that the value is no object, and passes over it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseObject(ObjectShape shape)
    {
        ReportFound($"allowed is an object: {shape.Noun}");
        Skip();
    }

    /// <summary>Notes that the value is no array, and passes over it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseArray(string expectation)
    {
        ReportFound($"allowed is {expectation}");
        Skip();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportTwice(string name) => Report($"\"{name}\" stands twice; allowed is each property once.");

    /// <summary>Notes that the value is not what is allowed.</summary>
    private void ReportFound(string expectation)
    {
        if (!IsUnlisted())
            Report($"Found {Found()}; {expectation}.");
    }

    /// <summary>Notes that a text is none of the words that are allowed.</summary>
    private void ReportUnknownWord(string word, string subject, IReadOnlyList<string> words)
    {
        if (!IsUnlisted())
            Report($"\"{Excerpt.Of(word)}\" is no {subject}; {AllowedWords(words)}.");
    }

    private void ReportUnknownProperty(string name, ObjectShape shape)
    {
        if (!IsUnlisted())
            Report(shape.WhyUnknown(name));
    }

    /// <summary>Notes a fault that will not be listed, if there is no more room, so that its sentence need not be made.</summary>
    private bool IsUnlisted()
    {
        bool isUnlisted = _faults.Room == 0;
        if (isUnlisted)
            _faults.AddUnlisted(1);
        return isUnlisted;
    }

    private static string AllowedWords(IReadOnlyList<string> words) => $"allowed are {string.Join(", ", words)}";

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
