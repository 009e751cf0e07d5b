namespace Asam.Iop.Json.Reading.Streaming;

/// <summary>The bytes of a stream that were read and not yet used: one buffer, which is used again and again, and grows only for what has no end yet.</summary>
internal sealed class StreamBuffer
{
    /// <summary>The most bytes that are held: as many as tell the form of a file, which is more than a plan may have.</summary>
    public const int MaxLength = LineForm.MaxLength;

    private const int FirstLength = 64 * 1024;

    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(FirstLength);
    private int _start;
    private int _end;

    /// <summary>Gets a value indicating whether nothing comes after the bytes that are held.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Gets the bytes that are held. They are valid until the next bytes are read.</summary>
    public ReadOnlyMemory<byte> Unread => _bytes.AsMemory(_start, _end - _start);

    /// <summary>Says whether so many bytes are held, or all that there are.</summary>
    public bool Holds(int length) => IsAtEnd || _end - _start >= length;

    /// <summary>Uses up the first bytes.</summary>
    public void Take(int count) => _start += count;

    /// <summary>Makes room for further bytes, at least one.</summary>
    public Memory<byte> Room()
    {
        if (_start != 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _bytes.Length)
            Array.Resize(ref _bytes, Math.Min(2 * _bytes.Length, MaxLength));
        return _bytes.AsMemory(_end);
    }

    /// <summary>Notes that bytes were read into the room; none means that the stream is at its end.</summary>
    public void Add(int count)
    {
        _end += count;
        IsAtEnd = count == 0;
    }
}
