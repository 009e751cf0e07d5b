using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <content>Tokens, and broken syntax, of which the reader tells by a <see cref="JsonException"/> that ends the walk.</content>
internal ref partial struct DocumentCursor
{
    /// <summary>Passes over what the object or array that begins here holds.</summary>
    public void Skip()
    {
        if (IsBroken)
            return;
        _skipsFrom = Offset;
        if (!_reader.TrySkip())
            StopAtEnd();
        _skipsFrom = null;
    }

    /// <summary>Notes where the syntax is broken, so that the rest cannot be read. Within what is passed over, no path is told.</summary>
    public void Break(JsonException broken)
    {
        IsBroken = true;
        int offset = OffsetOf(broken);
        bool isOpening = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        int openBrackets = _reader.CurrentDepth + (isOpening ? 1 : 0);
        bool isAfterEnd = openBrackets == 0 && _reader.TokenType != JsonTokenType.None;
        if (!IsUnlisted())
            _faults.Add(new(_skipsFrom ?? offset, SyntaxFault.Describe(_utf8, offset, openBrackets, isAfterEnd), Line: LineOf(offset)));
    }

    /// <summary>Moves to the next token. At the end of the document there is none.</summary>
    private bool Advance() => _reader.Read() || StopAtEnd();

    /// <summary>Where the bytes are cut off at the most that a document may have, it goes on beyond them, and cannot be read.</summary>
    /// <returns><see langword="false"/>, as there is no token.</returns>
    private bool StopAtEnd()
    {
        IsTooLarge |= _isCut;
        IsBroken |= _isCut;
        return false;
    }

    /// <summary>The place that the exception tells as a line, counted from where the reader began, and a byte in it.</summary>
    private readonly int OffsetOf(JsonException broken)
    {
        int start = 0;
        for (long line = broken.LineNumber ?? 0; line > 0; line--)
            start += _utf8.Slice(start).IndexOf((byte)'\n') + 1;
        int offset = (int)Math.Min(_utf8.Length, start + (broken.BytePositionInLine ?? 0));

        // The reader names the comma where nothing comes after it; what is wrong is the end.
        bool isLastComma = offset < _utf8.Length && _utf8[offset] == (byte)',' && JsonSpace.IsAll(_utf8.Slice(offset + 1));
        return isLastComma ? _utf8.Length : offset;
    }
}
