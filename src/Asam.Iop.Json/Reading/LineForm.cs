namespace Asam.Iop.Json.Reading;

/// <summary>Finds out, as bytes come, whether a file that may be one document is of lines instead.</summary>
/// <remarks>
/// One document that is spread over lines has no line that is a plan by itself. Whether a line is one is seen from its two ends first,
/// since documents that are spread over many lines are the usual ones.
/// </remarks>
/// <param name="start">Where the file begins behind its byte order mark.</param>
internal sealed class LineForm(int start)
{
    /// <summary>What comes after so many bytes does not matter: one document is not so large.</summary>
    public const int MaxLength = 2 * PlanDocument.MaxBytes;

    private static readonly byte[] PhasesProperty = [.. "\"phases\""u8];

    private int _offset = start;
    private bool _hasLine;
    private bool _hasPlan;

    /// <summary>Says whether the file is of lines, as far as it is there: two or more, of which one is a plan.</summary>
    /// <param name="beginning">The file from its beginning, at least as much as was there before.</param>
    /// <param name="isWhole">Whether that is all of it.</param>
    public bool IsKnownIn(ReadOnlySpan<byte> beginning, bool isWhole)
    {
        if (beginning.Length > MaxLength)
        {
            beginning = beginning.Slice(0, MaxLength);
            isWhole = false;
        }

        while (true)
        {
            for (; _offset < beginning.Length && JsonSpace.Is(beginning[_offset]); _offset++)
                continue;
            if (_hasPlan || _offset == beginning.Length)
                return _offset < beginning.Length;
            int length = beginning.Slice(_offset).IndexOf((byte)'\n');
            if (length == -1 && !isWhole)
                return false;
            ReadOnlySpan<byte> line = length == -1 ? beginning.Slice(_offset) : beginning.Slice(_offset, length);
            _hasPlan = IsPlan(line);
            if (_hasPlan && _hasLine)
                return true;
            _hasLine = true;
            _offset += line.Length;
        }
    }

    /// <summary>Says whether a line, which does not begin with white space, is a plan.</summary>
    private static bool IsPlan(ReadOnlySpan<byte> line)
    {
        int length = line.Length;
        while (JsonSpace.Is(line[length - 1]))
            length--;
        return line[0] == (byte)'{'
            && line[length - 1] == (byte)'}'
            && line.IndexOf(PhasesProperty) != -1
            && JsonExtent.LengthOf(line) == length;
    }
}
