using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <summary>
/// Walks the values of one JSON document in UTF-8, knowing path and line, and notes what is wrong on the way. Values that are wrong are
/// passed over, so that every fault of a document is found in one walk; only broken syntax ends it.
/// </summary>
internal ref partial struct DocumentCursor
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly FaultList _faults;
    private readonly DocumentPath _path;
    private Utf8JsonReader _reader;
    private int _line;
    private int _linesCountedTo;

    /// <param name="utf8">The document, and perhaps more behind it.</param>
    /// <param name="line">The line on which <paramref name="utf8"/> begins.</param>
    /// <param name="root">The path of the document: <c>$</c>.</param>
    public DocumentCursor(ReadOnlySpan<byte> utf8, int line, string root)
    {
        _utf8 = utf8;
        _line = line;
        _path = new(root);
        _faults = new();
        _reader = new(utf8, new JsonReaderOptions { MaxDepth = PlanDocument.MaxDepth });
    }

    /// <summary>Gets a value indicating whether the rest cannot be read.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Gets a value indicating whether the document goes on beyond the size that one may have.</summary>
    public bool IsTooLarge { get; private set; }

    public readonly int BytesConsumed => (int)_reader.BytesConsumed;

    public readonly int Line => _line;

    public readonly FaultList Faults => _faults;

    /// <summary>Moves to the first value.</summary>
    public bool Begin() => Advance();

    /// <summary>Makes sure that nothing comes after the value that was read.</summary>
    public void End()
    {
        if (!IsBroken)
            Advance();
    }

    public readonly bool IsClean(in ObjectScope scope) => !IsBroken && _faults.Count == scope.FaultsBefore;

    /// <summary>Enters an object, or notes that there is none.</summary>
    public bool TryEnterObject(ObjectShape shape, out ObjectScope scope)
    {
        scope = new(shape, (int)_reader.TokenStartIndex, _line, _faults.Count);
        if (_reader.TokenType == JsonTokenType.StartObject)
            return true;
        ReportFound($"allowed is an object: {shape.Noun}");
        Skip();
        return false;
    }

    /// <summary>Moves to the value of the next property that the object may have; at its end, notes those that it lacks.</summary>
    public bool NextProperty(ref ObjectScope scope, out string name)
    {
        while (Advance() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            int property = EnterProperty(scope.Shape, out string? unknownName);
            if (unknownName is not null)
                ReportUnknownProperty(unknownName, scope.Shape);
            else if (property >= 0 && !scope.Note(property))
                Report(_line, $"\"{scope.Shape.NameAt(property)}\" stands twice; allowed is each property once.");
            else if (property >= 0 && Advance())
            {
                name = scope.Shape.NameAt(property);
                return true;
            }

            SkipProperty();
        }

        name = string.Empty;
        LeaveObject(scope);
        return false;
    }

    /// <summary>Enters an array, or notes that there is none.</summary>
    public bool TryEnterArray(string expectation)
    {
        if (_reader.TokenType == JsonTokenType.StartArray)
            return true;
        ReportFound($"allowed is {expectation}");
        Skip();
        return false;
    }

    /// <summary>Moves to the next element of the array.</summary>
    /// <param name="index">The index of the element.</param>
    public bool NextElement(int index)
    {
        bool isElement = Advance() && _reader.TokenType != JsonTokenType.EndArray;
        if (isElement)
            _path.Enter(_reader.CurrentDepth - 1, index);
        else if (!IsBroken)
            _path.LeaveTo(_reader.CurrentDepth);
        return isElement;
    }

    private void LeaveObject(in ObjectScope scope)
    {
        if (IsBroken)
            return;
        _path.LeaveTo(_reader.CurrentDepth);
        foreach (string missing in scope.Shape.Missing(scope.Seen))
            Report(scope.Line, scope.Shape.WhyMissing(missing));
    }

    /// <summary>Gets the index of a property's name in the shape, or -1 with the name if it is unknown, or without it if it is no text.</summary>
    private int EnterProperty(ObjectShape shape, out string? unknownName)
    {
        int level = _reader.CurrentDepth - 1;
        unknownName = null;
        int property = _reader.ValueIsEscaped ? -1 : shape.IndexOf(_reader.ValueSpan);
        if (property < 0)
        {
            if (TextFault.Find(_reader.ValueSpan, _reader.ValueIsEscaped) is string fault)
            {
                _path.LeaveTo(level);
                Report(_line, fault);
                return -1;
            }

            string name = _reader.GetString()!;
            property = shape.IndexOf(name);
            unknownName = property < 0 ? name : null;
        }

        _path.Enter(level, unknownName ?? shape.NameAt(property));
        return property;
    }

    private void SkipProperty()
    {
        if (Advance())
            Skip();
    }
}
