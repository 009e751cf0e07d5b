using System.Globalization;
using Asam.Iop.Plans;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a JSON array of plans, each by itself.</summary>
internal static class PlanArray
{
    public static bool IsIn(byte[] utf8) => Beginning(utf8).IsAt(utf8, '[');

    public static IEnumerable<PlanReading> Read(byte[] utf8)
    {
        Scan scan = Beginning(utf8);
        int line = scan.Line;
        scan.Pass(utf8, length: 1);
        bool isEmpty = scan.IsAt(utf8, ']');
        if (isEmpty)
            yield return Unread(line, "Found an array without an element; allowed is an array of one or more plans.");
        for (int index = 0; !isEmpty && !scan.IsAtEnd(utf8); index++)
        {
            string path = $"$[{index.ToString(CultureInfo.InvariantCulture)}]";
            ReadValue<ProgramPlan> read = PlanDocument.Reader.Beginning(utf8.AsSpan(scan.Offset), scan.Line, path);
            yield return new(scan.Line, read.Value, read.Errors);
            if (read.IsBroken)
                yield break;
            scan.Pass(utf8, read.Length);
            if (!scan.IsAt(utf8, ','))
                break;
            scan.Pass(utf8, length: 1);
        }

        if (WhyNotAtEnd(utf8, scan) is PlanReading fault)
            yield return fault;
    }

    private static PlanReading? WhyNotAtEnd(byte[] utf8, Scan scan)
    {
        bool isClosed = scan.IsAt(utf8, ']');
        if (isClosed)
            scan.Pass(utf8, length: 1);
        if (isClosed && scan.IsAtEnd(utf8))
            return null;
        string message = SyntaxFault.Describe(utf8, scan.Offset, openBrackets: isClosed ? 0 : 1, isAfterEnd: isClosed);
        return Unread(scan.Line, message);
    }

    private static PlanReading Unread(int line, string message) => new(line, plan: null, Array.AsReadOnly<DocumentError>([new("$", line, message)]));

    private static Scan Beginning(byte[] utf8)
    {
        Scan scan = new(DocumentEncoding.MarkLength(utf8), line: 1);
        scan.Pass(utf8, length: 0);
        return scan;
    }
}
