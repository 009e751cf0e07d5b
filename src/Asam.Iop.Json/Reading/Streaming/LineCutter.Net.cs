namespace Asam.Iop.Json.Reading.Streaming;

/// <summary>A file of one plan a line, cut after the last line that is whole. Of a line that is too large nothing is held.</summary>
internal sealed class LineCutter : IPartCutter
{
    private const byte LineEnd = (byte)'\n';

    private int _line = 1;

    /// <summary>The bytes that are held and known to have no end of a line.</summary>
    private int _searched;

    /// <summary>The bytes that were passed over since the last end of a line: white space, or those of a line that is too large.</summary>
    private long _passed;
    private bool _isTooLarge;

    public bool IsDone { get; private set; }

    public bool TryNext(StreamBuffer buffer, out PlanPart part)
    {
        if (_isTooLarge)
            return TryPassLine(buffer, out part);
        ReadOnlyMemory<byte> unread = buffer.Unread;
        int length = _searched + unread.Span.Slice(_searched).LastIndexOf(LineEnd) + 1;
        bool isCut = length > _searched || buffer.IsAtEnd;
        if (!isCut)
            return HoldBeginning(buffer, out part);
        if (buffer.IsAtEnd)
            length = unread.Length;
        part = PlanPart.OfLines(unread.Slice(0, length), _line);
        _line += part.Lines.Span.Count(LineEnd);
        buffer.Take(length);
        (_searched, _passed) = (unread.Length - length, 0);
        IsDone = buffer.IsAtEnd;
        return length > 0;
    }

    /// <summary>Holds what a line begins with, as long as it may be a plan, but not the white space before it.</summary>
    private bool HoldBeginning(StreamBuffer buffer, out PlanPart part)
    {
        Scan scan = new(offset: 0, _line);
        scan.Pass(buffer.Unread.Span, length: 0);
        buffer.Take(scan.Offset);
        _searched = buffer.Unread.Length;
        _isTooLarge = _searched > PlanDocument.MaxBytes;
        if (_isTooLarge)
        {
            _passed = 0;
            return TryPassLine(buffer, out part);
        }

        _passed += scan.Offset;
        return IsDone = Endless.TryRefuse(_passed, "line", "$", _line, out part);
    }

    private bool TryPassLine(StreamBuffer buffer, out PlanPart part)
    {
        ReadOnlySpan<byte> unread = buffer.Unread.Span;
        int end = unread.IndexOf(LineEnd);
        int length = end < 0 ? unread.Length : end;
        _passed += length;
        buffer.Take(length);
        if (Endless.TryRefuse(_passed, "line", "$", _line, out part))
            return IsDone = true;
        if (end < 0 && !buffer.IsAtEnd)
            return false;

        // The end of the line is still there, and the line that goes on with it is blank.
        part = PlanPart.Unread("$", _line, FormattableString.Invariant($"The document has {_passed} bytes; allowed are at most {PlanDocument.MaxBytes}."));
        (_isTooLarge, _searched, _passed) = (false, 0, 0);
        return true;
    }
}
