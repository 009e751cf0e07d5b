using System.Buffers;
using Asam.Iop.Json;

namespace Asam.Iop.Tool.Input;

/// <summary>Cuts a JSON array, of which some bytes are there at a time, at its commas. Of an element that is too large only the beginning is kept.</summary>
internal sealed class ArrayCutter
{
    private readonly ArrayBufferWriter<byte> _text = new();
    private bool _isBegun;
    private int _depth;
    private bool _isInText;
    private bool _isEscaped;
    private int _line = 1;
    private int _firstLine = 1;

    /// <summary>Gets a value indicating whether the bracket that ends the array was seen.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Gets the bytes of the element that has no end yet, as far as they were seen.</summary>
    public long ElementBytes { get; private set; }

    /// <summary>Gets the elements that end, or become too large, in the bytes that come next.</summary>
    public IEnumerable<ArrayElement> Next(byte[] bytes)
    {
        int start = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            byte value = bytes[i];
            if (value == (byte)'\n')
                _line++;
            if (IsClosed || !IsCut(value))
                continue;
            ArrayElement? element = null;
            if (_isBegun && !IsTooLarge)
            {
                Keep(bytes.AsSpan(start, i - start));
                element = Element();
            }

            start = i + 1;
            Begin(isClosed: value == (byte)']');
            if (element is not null)
                yield return element;
        }

        bool isReported = IsTooLarge;
        Keep(bytes.AsSpan(start));
        if (IsTooLarge && !isReported)
            yield return Element();
    }

    /// <summary>Gets what stands after the last comma, or after the array.</summary>
    public ArrayElement Rest() => Element();

    private bool IsTooLarge => ElementBytes > PlanDocument.MaxBytes;

    private ArrayElement Element() => new(_text.WrittenSpan.ToArray(), _firstLine, IsTooLarge);

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (!IsTooLarge)
            _text.Write(bytes);
        ElementBytes += bytes.Length;
    }

    private void Begin(bool isClosed)
    {
        (_isBegun, IsClosed, _firstLine, ElementBytes) = (true, isClosed, _line, 0);
        _text.ResetWrittenCount();
    }

    /// <summary>Says whether a byte is the bracket that begins the array, a comma between its elements, or the bracket that ends it.</summary>
    private bool IsCut(byte value)
    {
        if (!_isBegun)
            return value == (byte)'[';
        if (_isInText)
        {
            _isInText = _isEscaped || value != (byte)'"';
            _isEscaped = !_isEscaped && value == (byte)'\\';
            return false;
        }

        switch (value)
        {
            case (byte)'"':
                _isInText = true;
                return false;
            case (byte)'{' or (byte)'[':
                _depth++;
                return false;
            case (byte)'}' or (byte)']' when _depth > 0:
                _depth--;
                return false;
            default:
                return _depth == 0 && (value is (byte)',' or (byte)']');
        }
    }
}
