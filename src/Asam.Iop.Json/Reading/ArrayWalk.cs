using System.Globalization;
using Asam.Iop.Plans;

namespace Asam.Iop.Json.Reading;

/// <summary>The way through a JSON array of plans, of which as much must be there as the next step needs.</summary>
internal sealed class ArrayWalk
{
    /// <summary>How many bytes a step needs, unless the file ends before: a message shows the character that is wrong.</summary>
    public const int StepLength = 4;

    private int _index;
    private int _firstLine;
    private Place _place = Place.Beginning;

    private enum Place
    {
        Beginning,
        FirstElement,
        Element,
        AfterElement,
        End,
        AfterEnd,
        Nowhere,
    }

    /// <summary>Gets the line on which the walk stands.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Gets the path of the element at which the walk stands.</summary>
    public string Path => $"$[{_index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>Gets a value indicating whether the next step is to read a plan, if the file does not end.</summary>
    public bool IsAtElement => _place == Place.Element;

    /// <summary>Gets a value indicating whether there is no further step.</summary>
    public bool IsDone => _place == Place.Nowhere;

    /// <summary>Passes white space.</summary>
    /// <returns>The number of its bytes.</returns>
    public int PassBlanks(ReadOnlySpan<byte> utf8)
    {
        Scan scan = new(offset: 0, Line);
        scan.Pass(utf8, length: 0);
        Line = scan.Line;
        return scan.Offset;
    }

    /// <summary>Reads the plan at which the walk stands, and does not pass it.</summary>
    public ReadValue<ProgramPlan> Read(ReadOnlySpan<byte> utf8) => PlanDocument.Reader.Beginning(utf8, Line, Path);

    /// <summary>Passes the plan that was read; if it cannot be told where it ends, that was the last step.</summary>
    public PlanReading Pass(ReadValue<ProgramPlan> read, ReadOnlySpan<byte> utf8)
    {
        PlanReading reading = new(Line, read);
        Scan scan = new(offset: 0, line: 0);
        scan.Pass(utf8.Slice(0, read.Length), read.Length);
        PassElement(scan.Line);
        if (read.IsBroken)
            _place = Place.Nowhere;
        return reading;
    }

    /// <summary>Passes an element that was not read.</summary>
    /// <param name="lines">The number of ends of lines in it.</param>
    public void PassElement(int lines)
    {
        Line += lines;
        _place = Place.AfterElement;
    }

    /// <summary>Passes a bracket or a comma.</summary>
    /// <param name="utf8">What comes next, at least <see cref="StepLength"/> bytes without white space before them; none at the end of the file.</param>
    /// <param name="length">The number of bytes that were passed.</param>
    /// <returns>What is wrong with what stands there, or <see langword="null"/>.</returns>
    public PlanReading? Step(ReadOnlySpan<byte> utf8, out int length)
    {
        char? next = utf8.IsEmpty ? null : (char)utf8[0];
        (Place place, length) = (_place, next) switch
        {
            (Place.Beginning, _) => (Place.FirstElement, 1),
            (Place.FirstElement, ']') => (Place.End, 0),
            (Place.FirstElement, not null) => (Place.Element, 0),
            (Place.AfterElement, ',') => (Place.Element, 1),
            (Place.End, ']') => (Place.AfterEnd, 1),
            (Place.End or Place.AfterEnd, _) => (Place.Nowhere, 0),
            _ => (Place.End, 0),
        };
        PlanReading? fault = (_place, place) switch
        {
            (Place.FirstElement, Place.End) when next is not null => PlanReading.Unread("$", _firstLine, "Found an array without an element; allowed is an array of one or more plans."),
            (Place.AfterEnd, _) when next is null => null,
            (_, Place.Nowhere) => PlanReading.Unread("$", Line, WhyNot(utf8)),
            _ => null,
        };
        _firstLine = _place == Place.Beginning ? Line : _firstLine;
        _index += place == Place.Element && length > 0 ? 1 : 0;
        _place = place;
        return fault;
    }

    private string WhyNot(ReadOnlySpan<byte> utf8)
    {
        // What has begun is cut short; a file that is empty never gets here.
        bool isAfterEnd = _place == Place.AfterEnd;
        return utf8.IsEmpty ? SyntaxFault.Describe("["u8, offset: 1, openBrackets: 1, isAfterEnd) : SyntaxFault.Describe(utf8, offset: 0, isAfterEnd ? 0 : 1, isAfterEnd);
    }
}
