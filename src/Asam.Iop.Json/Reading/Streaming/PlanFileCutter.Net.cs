namespace Asam.Iop.Json.Reading.Streaming;

/// <summary>Cuts a file of plans into its parts as it comes, whatever its form. No more of it is held than one plan may have, and some.</summary>
/// <remarks>It does no reading: whoever has the file reads into <see cref="Buffer"/>, in the calling thread or not.</remarks>
/// <param name="kind">How the file holds plans.</param>
internal sealed class PlanFileCutter(PlanFileKind kind)
{
    /// <summary>The bytes by which an encoding is known.</summary>
    private const int EncodingLength = 4;

    private IPartCutter? _form;
    private LineForm? _lines;
    private int _blank;

    /// <summary>Gets the bytes that were read.</summary>
    public StreamBuffer Buffer { get; } = new();

    /// <summary>Gets a value indicating whether there are no further parts.</summary>
    public bool IsDone => _form is { IsDone: true };

    /// <summary>Gets the next part.</summary>
    /// <returns><see langword="false"/> if more of the file must be read, or if there are no further parts.</returns>
    public bool TryNext(out PlanPart part)
    {
        part = default;
        _form ??= Buffer.Holds(EncodingLength) ? FormOf(Buffer.Unread.Span) : null;
        return _form is { IsDone: false } && _form.TryNext(Buffer, out part);
    }

    private IPartCutter? FormOf(ReadOnlySpan<byte> beginning)
    {
        if (DocumentEncoding.WhyNotUtf8(beginning) is string reason)
            return new RefusalCutter(reason);
        int mark = DocumentEncoding.MarkLength(beginning);
        if (kind == PlanFileKind.JsonLines)
            return Take(mark, new LineCutter());

        _blank = Math.Max(_blank, mark);
        while (_blank < beginning.Length && JsonSpace.Is(beginning[_blank]))
            _blank++;
        if (_blank < beginning.Length && beginning[_blank] == (byte)'[')
            return Take(mark, new ArrayCutter());
        if (_blank < beginning.Length && kind == PlanFileKind.Json)
            return new DocumentCutter();
        _lines ??= new(mark);
        if (kind == PlanFileKind.Unknown && _lines.IsKnownIn(beginning, Buffer.IsAtEnd))
            return Take(mark, new LineCutter());
        return Buffer.Holds(LineForm.MaxLength) ? new DocumentCutter() : null;
    }

    private IPartCutter Take(int mark, IPartCutter form)
    {
        Buffer.Take(mark);
        return form;
    }
}
