using System.Text.Json;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>
/// Walks the values of one JSON document in UTF-8, and notes what is wrong on the way, and where. Values that are wrong are
/// passed over, so that every fault of a document is found in one walk; only broken syntax ends it.
/// </summary>
internal ref partial struct DocumentCursor
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly bool _isCut;
    private readonly int _line;
    private readonly string _root;
    private Utf8JsonReader _reader;
    private FaultList _faults;
    private int? _skipsFrom;
    private List<ServiceBlock>? _blocks;
    private List<Session>? _sessions;
    private List<ServiceDay>? _days;

    /// <param name="utf8">The document, and perhaps more behind it.</param>
    /// <param name="line">The line on which <paramref name="utf8"/> begins.</param>
    /// <param name="root">The path of the document: <c>$</c>.</param>
    public DocumentCursor(ReadOnlySpan<byte> utf8, int line, string root)
    {
        _isCut = utf8.Length > PlanDocument.MaxBytes;
        _utf8 = _isCut ? utf8.Slice(0, PlanDocument.MaxBytes) : utf8;
        _line = line;
        _root = root;
        _reader = new(_utf8, isFinalBlock: !_isCut, new JsonReaderState(new JsonReaderOptions { MaxDepth = PlanDocument.MaxDepth }));
    }

    /// <summary>Gets a value indicating whether the rest cannot be read.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Gets a value indicating whether the document goes on beyond the size that one may have.</summary>
    public bool IsTooLarge { get; private set; }

    public readonly int BytesConsumed => (int)_reader.BytesConsumed;

    /// <summary>Gets where in the document the token begins at which the cursor stands.</summary>
    public readonly int Offset => (int)_reader.TokenStartIndex;

    /// <summary>Gets the line on which the cursor stands. It is counted anew each time, so that documents that are right cost nothing for it.</summary>
    public readonly int Line => LineOf(Offset);

    public readonly bool HasFaults => _faults.Count > 0;

    /// <summary>Gets what was found to be wrong, by line.</summary>
    public readonly IReadOnlyList<DocumentError> Errors => _faults.ToErrors(_utf8, _line, _root);

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
        scope = new(shape, Offset, _faults.Count);
        if (_reader.TokenType == JsonTokenType.StartObject)
            return true;
        RefuseObject(shape);
        return false;
    }

    /// <summary>Moves to the value of the next property that the object may have; at its end, notes those that it lacks.</summary>
    /// <param name="scope">The object.</param>
    /// <param name="name">The name of the property.</param>
    public bool NextProperty(ref ObjectScope scope, out string name)
    {
        bool isThere = NextProperty(ref scope, out int property);
        name = isThere ? scope.Shape.NameAt(property) : string.Empty;
        return isThere;
    }

    /// <summary>Moves to the value of the next property that the object may have; at its end, notes those that it lacks.</summary>
    /// <param name="scope">The object.</param>
    /// <param name="property">The place of the property in the shape, which saves what is read often from comparing names once more.</param>
    public bool NextProperty(ref ObjectScope scope, out int property)
    {
        while (Advance() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            property = _reader.ValueIsEscaped ? -1 : scope.Shape.IndexOf(_reader.ValueSpan, scope.Next);
            if (property == -1)
                property = IndexOfUnusual(scope.Shape);
            if (property >= 0 && !scope.Note(property))
                ReportTwice(scope.Shape.NameAt(property));
            else if (property >= 0 && Advance())
                return true;

            SkipProperty();
        }

        property = -1;
        LeaveObject(scope);
        return false;
    }

    /// <summary>Enters an array, or notes that there is none.</summary>
    public bool TryEnterArray(string expectation)
    {
        if (_reader.TokenType == JsonTokenType.StartArray)
            return true;
        RefuseArray(expectation);
        return false;
    }

    /// <summary>Moves to the next element of the array.</summary>
    public bool NextElement() => Advance() && _reader.TokenType != JsonTokenType.EndArray;

    private readonly int LineOf(int offset) => _line + LineBreaks.Count(_utf8.Slice(0, offset));

    private void LeaveObject(in ObjectScope scope)
    {
        if (scope.Shape.IsComplete(scope.Seen))
            return;
        foreach (string missing in scope.Shape.Missing(scope.Seen))
            Report(scope.Offset, scope.Shape.WhyMissing(missing));
    }

    /// <summary>Gets the index of a property whose name is written with escapes; -1 if it is none of the shape, which is noted.</summary>
    private int IndexOfUnusual(ObjectShape shape)
    {
        if (TextFault.Find(_reader.ValueSpan, _reader.ValueIsEscaped) is string fault)
        {
            Report(fault);
            return -1;
        }

        string name = _reader.GetString()!;
        int property = shape.IndexOf(name);
        if (property < 0)
            ReportUnknownProperty(name, shape);
        return property;
    }

    private void SkipProperty()
    {
        if (Advance())
            Skip();
    }
}
