using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <content>Tokens, lines, and the one place where broken syntax is noticed.</content>
internal ref partial struct DocumentCursor
{
    /// <summary>Passes over what the object or array that begins here holds.</summary>
    public void Skip()
    {
        if (IsBroken)
            return;
        try
        {
            _reader.Skip();
        }
        catch (JsonException broken)
        {
            Break(broken);
        }
    }

    /// <summary>Moves to the next token. At the end of the document, and where its syntax is broken, there is none.</summary>
    private bool Advance()
    {
        if (IsBroken)
            return false;
        try
        {
            if (!_reader.Read())
                return false;
        }
        catch (JsonException broken)
        {
            Break(broken);
            return false;
        }

        return IsWithinSize();
    }

    private bool IsWithinSize()
    {
        CountLinesTo((int)_reader.TokenStartIndex);
        if (_reader.BytesConsumed <= PlanDocument.MaxBytes)
            return true;
        IsTooLarge = true;
        IsBroken = true;
        return false;
    }

    /// <summary>The reader tells of broken syntax by an exception only; it goes no further than here.</summary>
    private void Break(JsonException broken)
    {
        IsBroken = true;
        int offset = OffsetOf(broken);
        CountLinesTo(offset);
        bool isOpening = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        int openBrackets = _reader.CurrentDepth + (isOpening ? 1 : 0);
        bool isAfterEnd = openBrackets == 0 && _reader.TokenType != JsonTokenType.None;
        Report(_line, SyntaxFault.Describe(_utf8, offset, openBrackets, isAfterEnd));
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

    private void CountLinesTo(int offset)
    {
        while (_linesCountedTo < offset)
        {
            int next = _utf8.Slice(_linesCountedTo, offset - _linesCountedTo).IndexOf((byte)'\n');
            if (next < 0)
                break;
            _line++;
            _linesCountedTo += next + 1;
        }

        _linesCountedTo = Math.Max(_linesCountedTo, offset);
    }
}
