using System.Buffers;

namespace Asam.Iop.Json.Reading.Streaming;

/// <summary>Finds where an element of a JSON array ends: the comma after it, or the bracket that ends the array. It may be JSON or not.</summary>
internal struct ElementEnd
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create("\"{}[],"u8);
    private static readonly SearchValues<byte> MarksOfText = SearchValues.Create("\"\\"u8);

    private int _depth;
    private bool _isInText;
    private bool _isEscaped;

    /// <summary>Goes on through the bytes that come next.</summary>
    /// <returns>The place of the end among them, or their number if it is further on.</returns>
    public int FindIn(ReadOnlySpan<byte> bytes)
    {
        for (int offset = 0; offset < bytes.Length; offset++)
        {
            if (_isEscaped)
            {
                _isEscaped = false;
                continue;
            }

            int next = bytes.Slice(offset).IndexOfAny(_isInText ? MarksOfText : Marks);
            if (next < 0)
                break;
            offset += next;
            if (IsEnd(bytes[offset]))
                return offset;
        }

        return bytes.Length;
    }

    private bool IsEnd(byte mark)
    {
        if (_isInText)
        {
            (_isEscaped, _isInText) = (mark == (byte)'\\', mark != (byte)'"');
            return false;
        }

        bool isEnd = _depth == 0 && mark is ((byte)',' or (byte)']');
        _isInText = mark == (byte)'"';
        _depth += mark switch
        {
            (byte)'{' or (byte)'[' => 1,
            (byte)'}' or (byte)']' when _depth > 0 => -1,
            _ => 0,
        };
        return isEnd;
    }
}
