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
        scan.Pass(utf8, length: 1);
        for (int index = 0; !scan.IsAtEnd(utf8) && (index > 0 || !scan.IsAt(utf8, ']')); index++)
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
        return new(scan.Line, plan: null, Array.AsReadOnly<DocumentError>([new("$", scan.Line, message)]));
    }

    private static Scan Beginning(byte[] utf8)
    {
        Scan scan = new(DocumentEncoding.MarkLength(utf8), line: 1);
        scan.Pass(utf8, length: 0);
        return scan;
    }
}
