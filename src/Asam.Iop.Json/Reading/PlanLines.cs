using Asam.Iop.Plans;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads one plan a line.</summary>
internal static class PlanLines
{
    private static readonly byte[] PhasesProperty = [.. "\"phases\""u8];

    /// <summary>Says whether a file without a name is of lines rather than one document.</summary>
    /// <remarks>
    /// One document that is spread over lines has no line that is a plan by itself. Whether a line is one is seen from its two ends first,
    /// since documents that are spread over many lines are the usual ones.
    /// </remarks>
    public static bool AreIn(byte[] utf8)
    {
        if (PlanArray.IsIn(utf8))
            return false;
        int lines = 0;
        bool hasPlan = false;
        foreach ((int offset, int length, _) in Lines(utf8))
        {
            lines++;
            hasPlan = hasPlan || IsPlan(utf8.AsSpan(offset, length));
            if (hasPlan && lines > 1)
                return true;
        }

        return false;
    }

    public static IEnumerable<PlanReading> Read(byte[] utf8)
    {
        foreach ((int offset, int length, int line) in Lines(utf8))
        {
            ReadValue<ProgramPlan> read = PlanDocument.Reader.Whole(utf8.AsSpan(offset, length), line);
            yield return new(line, read.Value, read.Errors);
        }
    }

    /// <summary>Reads a file that is one plan.</summary>
    public static PlanReading ReadOne(byte[] utf8)
    {
        ReadValue<ProgramPlan> read = PlanDocument.Reader.Whole(utf8);
        return new(line: 1, read.Value, read.Errors);
    }

    /// <summary>The lines that are not blank, without the white space at their ends.</summary>
    private static IEnumerable<(int Offset, int Length, int Line)> Lines(byte[] utf8)
    {
        Scan scan = new(DocumentEncoding.MarkLength(utf8), line: 1);
        scan.Pass(utf8, length: 0);
        while (!scan.IsAtEnd(utf8))
        {
            int length = utf8.AsSpan(scan.Offset).IndexOf((byte)'\n');
            length = length < 0 ? utf8.Length - scan.Offset : length;
            yield return (scan.Offset, length, scan.Line);
            scan.Pass(utf8, length);
        }
    }

    private static bool IsPlan(ReadOnlySpan<byte> line)
    {
        int length = line.Length;
        while (length > 0 && JsonSpace.Is(line[length - 1]))
            length--;
        return length > 0
            && line[0] == (byte)'{'
            && line[length - 1] == (byte)'}'
            && line.IndexOf(PhasesProperty) >= 0
            && JsonExtent.LengthOf(line) == length;
    }
}
