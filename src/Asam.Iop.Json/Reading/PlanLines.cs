using System.Diagnostics.CodeAnalysis;
using Asam.Iop.Plans;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads one plan a line.</summary>
internal static class PlanLines
{
    /// <summary>Says whether a file without a name is of lines rather than one document.</summary>
    public static bool AreIn(byte[] utf8) =>
        !PlanArray.IsIn(utf8) && new LineForm(DocumentEncoding.MarkLength(utf8)).IsKnownIn(utf8, isWhole: true);

    public static IEnumerable<PlanReading> Read(byte[] utf8)
    {
        Scan scan = new(DocumentEncoding.MarkLength(utf8), line: 1);
        while (TryReadNext(utf8, ref scan, out PlanReading? reading))
            yield return reading;
    }

    /// <summary>Reads the next line that is not blank, without the white space at its beginning.</summary>
    /// <param name="utf8">Whole lines.</param>
    /// <param name="scan">Where to go on; it is moved.</param>
    /// <param name="reading">What was read.</param>
    /// <returns><see langword="false"/> if there is no such line.</returns>
    public static bool TryReadNext(ReadOnlySpan<byte> utf8, ref Scan scan, [NotNullWhen(true)] out PlanReading? reading)
    {
        scan.Pass(utf8, length: 0);
        reading = null;
        if (scan.IsAtEnd(utf8))
            return false;
        int length = utf8.Slice(scan.Offset).IndexOf((byte)'\n');
        length = length == -1 ? utf8.Length - scan.Offset : length;
        ReadValue<ProgramPlan> read = PlanDocument.Reader.Whole(utf8.Slice(scan.Offset, length), scan.Line);
        reading = new(scan.Line, read);
        scan.Pass(utf8, length);
        return true;
    }

    /// <summary>Reads a file that is one plan.</summary>
    public static PlanReading ReadOne(ReadOnlySpan<byte> utf8) => new(line: 1, PlanDocument.Reader.Whole(utf8));
}
