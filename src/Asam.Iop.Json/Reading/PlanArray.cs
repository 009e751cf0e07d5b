using Asam.Iop.Plans;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a JSON array of plans, each by itself.</summary>
internal static class PlanArray
{
    public static bool IsIn(byte[] utf8)
    {
        Scan scan = new(DocumentEncoding.MarkLength(utf8), line: 1);
        scan.Pass(utf8, length: 0);
        return scan.IsAt(utf8, '[');
    }

    public static IEnumerable<PlanReading> Read(byte[] utf8)
    {
        ArrayWalk walk = new();
        int offset = DocumentEncoding.MarkLength(utf8);
        while (!walk.IsDone)
        {
            offset += walk.PassBlanks(utf8.AsSpan(offset));
            if (Next(walk, utf8.AsSpan(offset), out int length) is PlanReading reading)
                yield return reading;
            offset += length;
        }
    }

    private static PlanReading? Next(ArrayWalk walk, ReadOnlySpan<byte> utf8, out int length)
    {
        if (!walk.IsAtElement || utf8.IsEmpty)
            return walk.Step(utf8, out length);
        ReadValue<ProgramPlan> read = walk.Read(utf8);
        length = read.Length;
        return walk.Pass(read, utf8);
    }
}
