using System.Globalization;
using Asam.Iop.Json;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Input;

/// <summary>Reads the plans of one stream. Of many plans, only some are in memory at a time.</summary>
/// <param name="name">The name of the file in faults.</param>
/// <param name="stream">Its content.</param>
/// <param name="kind">How it holds plans.</param>
/// <param name="progress">Learns how many bytes were read.</param>
internal sealed class PlanStream(string name, Stream stream, PlanFileKind kind, ProgressLine progress)
{
    /// <summary>More than a plan may have, so that what goes on after it is an array, or lines, or too large.</summary>
    private const int ChunkBytes = 2 * PlanDocument.MaxBytes;

    /// <summary>What is too large is passed over for so long, and no longer, since it may have no end.</summary>
    private const long MaxPassedBytes = 64 * PlanDocument.MaxBytes;

    private static readonly byte[] WhiteSpace = [.. " \t\r\n\uFEFF"u8];

    private readonly byte[] _chunk = new byte[ChunkBytes];
    private int _length;
    private int _linesBefore;

    /// <summary>Reads the plans, as they are asked for.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<InputItem> Read()
    {
        if (!Fill())
            return Items(Take(_length), kind);
        if (kind == PlanFileKind.JsonLines)
            return Lines();

        ReadOnlySpan<byte> text = _chunk.AsSpan().TrimStart(WhiteSpace);
        if (text.StartsWith("["u8))
            return Array();
        return kind == PlanFileKind.Unknown && IsWholeDocument(FirstLine(text)) ? Lines() : [TooLarge(line: 1)];
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text) => text[..Math.Max(text.IndexOf((byte)'\n'), 0)];

    private static bool IsWholeDocument(ReadOnlySpan<byte> line) => line.StartsWith("{"u8) && line.TrimEnd(WhiteSpace).EndsWith("}"u8);

    private IEnumerable<InputItem> Array()
    {
        PlanElements elements = new(name);
        for (bool isFull = true; isFull; isFull = Fill())
        {
            foreach (InputItem item in elements.Next(Take(_length)))
                yield return item;
            if (elements.IsBroken)
                yield break;
            if (elements.ElementBytes > MaxPassedBytes)
            {
                yield return Endless("an end of the plan");
                yield break;
            }
        }

        foreach (InputItem item in elements.Next(Take(_length)))
            yield return item;
        foreach (InputItem item in elements.IsBroken ? [] : elements.End())
            yield return item;
    }

    private IEnumerable<InputItem> Lines()
    {
        for (bool isFull = true; isFull; isFull = Fill())
        {
            int end = _chunk.AsSpan(0, _length).LastIndexOf((byte)'\n') + 1;
            bool isOverlong = end == 0;
            if (isOverlong)
            {
                yield return TooLarge(_linesBefore + 1);
                if (PassLine())
                    continue;
                yield return Endless("an end of the line");
                yield break;
            }

            byte[] lines = Take(end);
            foreach (InputItem item in Items(lines, PlanFileKind.JsonLines))
                yield return item;
            _linesBefore += lines.AsSpan().Count((byte)'\n');
        }

        foreach (InputItem item in Items(Take(_length), PlanFileKind.JsonLines))
            yield return item;
    }

    private InputItem Endless(string what) =>
        InputItem.Unread(name, string.Create(CultureInfo.InvariantCulture, $"{MaxPassedBytes} bytes came without {what}; the rest is not read."));

    private InputItem TooLarge(int line)
    {
        string message = string.Create(
            CultureInfo.InvariantCulture, $"The document goes on after {PlanDocument.MaxBytes} bytes; allowed are at most that many.");
        return new(name, Plan: null, [new(name, line, "$", message)]);
    }

    private IEnumerable<InputItem> Items(byte[] text, PlanFileKind kindOfText) => PlanFile.Read(text, kindOfText).Select(reading => new InputItem(
        name, reading.Plan, [.. reading.Errors.Select(error => InputFault.Of(name, _linesBefore, error))]));

    /// <summary>Reads until the chunk is full or the stream is at its end.</summary>
    /// <returns><see langword="true"/> if the chunk is full, so that more may follow.</returns>
    private bool Fill()
    {
        int read = stream.ReadAtLeast(_chunk.AsSpan(_length), _chunk.Length - _length, throwOnEndOfStream: false);
        _length += read;
        progress.ReadBytes += read;
        return _length == _chunk.Length;
    }

    /// <summary>Takes the first bytes out of the chunk.</summary>
    private byte[] Take(int count)
    {
        byte[] taken = _chunk[..count];
        _chunk.AsSpan(count, _length - count).CopyTo(_chunk);
        _length -= count;
        return taken;
    }

    /// <summary>Passes over the rest of a line that is longer than a plan may be.</summary>
    /// <returns><see langword="false"/> if it has no end for too long.</returns>
    private bool PassLine()
    {
        long passed = 0;
        do
        {
            passed += _length;
            if (passed > MaxPassedBytes)
                return false;
            _length = 0;
        }
        while (Fill() && !_chunk.AsSpan(0, _length).Contains((byte)'\n'));

        int end = _chunk.AsSpan(0, _length).IndexOf((byte)'\n') + 1;
        Take(end == 0 ? _length : end);
        _linesBefore++;
        return true;
    }
}
