using System.Text.Json;
using Asam.Iop.Plans;

namespace Asam.Iop.Json.Reading.Streaming;

/// <summary>A file that is a JSON array of plans, read element by element. Of an element that is too large only the beginning is held.</summary>
internal sealed class ArrayCutter : IPartCutter
{
    /// <summary>What is held of an element at most: as much as a plan may have, and some of what comes after it.</summary>
    private const int MaxElementLength = PlanDocument.MaxBytes + 1024;

    private readonly ArrayWalk _walk = new();
    private ElementEnd _end;

    /// <summary>The bytes of the element in which its end was sought.</summary>
    private int _searched;
    private bool _isEndFound;

    /// <summary>Whether the element is no JSON: what is wrong can only be told with all that may be held of what comes after it.</summary>
    private bool _isBroken;

    /// <summary>Whether the element is too large.</summary>
    private bool _isTooLarge;

    /// <summary>The bytes that were passed over since the last that was of use: white space, or those of an element that is too large.</summary>
    private long _passed;
    private int _linesPassed;
    private bool _isEndless;

    public bool IsDone => _walk.IsDone || _isEndless;

    public bool TryNext(StreamBuffer buffer, out PlanPart part)
    {
        part = default;
        while (!IsDone && TryMove(buffer, out part))
        {
            if (part.Reading is not null)
                return true;
        }

        return false;
    }

    /// <summary>Goes on by a bracket, a comma, or a plan.</summary>
    /// <returns><see langword="false"/> if more of the file is needed.</returns>
    private bool TryMove(StreamBuffer buffer, out PlanPart part)
    {
        if (_isTooLarge)
            return TryPassElement(buffer, out part);
        int blanks = _walk.PassBlanks(buffer.Unread.Span);
        buffer.Take(blanks);
        _passed += blanks;
        _isEndless = Endless.TryRefuse(_passed, "array", "$", _walk.Line, out part);
        if (_isEndless)
            return true;
        if (_walk.IsAtElement && !buffer.Unread.IsEmpty)
            return TryReadElement(buffer, out part);
        return buffer.Holds(ArrayWalk.StepLength) && Step(buffer, out part);
    }

    private bool Step(StreamBuffer buffer, out PlanPart part)
    {
        PlanReading? fault = _walk.Step(buffer.Unread.Span, out int length);
        part = fault is null ? default : PlanPart.Of(fault);
        Begin(buffer, length);
        return true;
    }

    private bool TryReadElement(StreamBuffer buffer, out PlanPart part)
    {
        part = default;
        ReadOnlySpan<byte> held = buffer.Unread.Span;
        bool isAllHeld = buffer.Holds(MaxElementLength);
        held = held.Slice(0, Math.Min(held.Length, MaxElementLength));
        FindEndIn(held);
        if (!isAllHeld && (!_isEndFound || _isBroken))
            return false;

        ReadOnlySpan<byte> element = isAllHeld ? held : held.Slice(0, _searched + 1);
        ReadValue<ProgramPlan> read = _walk.Read(element);
        _isBroken = read.IsBroken;
        if (_isBroken && !isAllHeld)
            return false;
        if (!buffer.IsAtEnd && !_isEndFound && (_isBroken ? IsBeginningOfJson(held) : read.Length > PlanDocument.MaxBytes))
            return TryPassElement(buffer, out part);
        part = PlanPart.Of(_walk.Pass(read, element));
        Begin(buffer, read.Length);
        return true;
    }

    private void FindEndIn(ReadOnlySpan<byte> held)
    {
        if (_isEndFound)
            return;
        _searched += _end.FindIn(held.Slice(_searched));
        _isEndFound = _searched < held.Length;
    }

    private bool TryPassElement(StreamBuffer buffer, out PlanPart part)
    {
        _isTooLarge = true;
        ReadOnlySpan<byte> unread = buffer.Unread.Span;
        int length = _searched + _end.FindIn(unread.Slice(_searched));
        _searched = 0;
        _passed += length;
        _linesPassed += unread.Slice(0, length).Count((byte)'\n');
        bool isWhole = length < unread.Length || buffer.IsAtEnd;
        buffer.Take(length);
        _isEndless = Endless.TryRefuse(_passed, "plan", _walk.Path, _walk.Line, out part);
        if (_isEndless || !isWhole)
            return _isEndless;

        part = PlanPart.Unread(_walk.Path, _walk.Line, FormattableString.Invariant($"The plan is too large; allowed are at most {PlanDocument.MaxBytes} bytes."));
        _walk.PassElement(_linesPassed);
        Begin(buffer, length: 0);
        return true;
    }

    /// <summary>Uses up what was passed, and is ready for what comes next.</summary>
    private void Begin(StreamBuffer buffer, int length)
    {
        buffer.Take(length);
        (_end, _searched, _isEndFound, _isBroken, _isTooLarge, _passed, _linesPassed) = (default, 0, false, false, false, 0, 0);
    }

    private static bool IsBeginningOfJson(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, new JsonReaderState(new() { MaxDepth = PlanDocument.MaxDepth }));
        try
        {
            while (reader.Read())
                continue;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
