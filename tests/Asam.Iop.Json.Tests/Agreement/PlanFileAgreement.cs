using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Asam.Iop.Json.Tests.Agreement.Simple;
using Asam.Iop.Plans;

namespace Asam.Iop.Json.Tests.Agreement;

/// <summary>What holds for every file of plans: each plan of it is read as if it stood alone.</summary>
internal static class PlanFileAgreement
{
    private const int DepthOfPlanInArray = 33;

    /// <summary>Reads a file of one plan a line in both ways.</summary>
    /// <returns>How many plans were read.</returns>
    public static int OnLines(byte[] file)
    {
        PlanReading[] readings = [.. PlanFile.Read(file, PlanFileKind.JsonLines)];
        (byte[] Plan, int Line)[] lines = [.. LinesOf(file)];
        if (readings.Length == 1 && readings[0].Errors is [DocumentError { Path: "$", Line: 1 } only] && only.Message.Contains("allowed is UTF-8", StringComparison.Ordinal))
            return 0;
        if (readings.Length != lines.Length)
            throw new DisagreementException($"There are {readings.Length} readings of {lines.Length} lines.", file);
        for (int i = 0; i < lines.Length; i++)
            Compare(file, lines[i].Plan, readings[i], lines[i].Line);
        return readings.Count(reading => reading.IsRead);
    }

    /// <summary>Reads a file of one plan, or of an array of plans, in both ways.</summary>
    /// <returns>How many plans were read.</returns>
    public static int OnJson(byte[] file)
    {
        PlanReading[] readings = [.. PlanFile.Read(file, PlanFileKind.Json)];
        DocumentExtents extents = new(file);
        foreach (PlanReading reading in readings.Where(reading => !reading.IsRead))
            DocumentAgreement.OnErrors(file, reading.Errors, extents);

        (ProgramPlan?[]? plans, _) = DocumentAgreement.Simply(PlansOf, file);
        if (plans is null or [])
        {
            if (readings.Length == 0 || readings[^1].IsRead)
                throw new DisagreementException("Nothing says why it breaks off.", file);
        }
        else if (!plans.SequenceEqual(readings.Select(reading => reading.Plan)))
        {
            throw new DisagreementException("Its plans are not those that the simple reader reads.", file);
        }

        return readings.Count(reading => reading.IsRead);
    }

    /// <summary>The plans of a file that is JSON, with nothing in the place of one that is wrong.</summary>
    private static ProgramPlan?[] PlansOf(byte[] file)
    {
        JsonElement array = SimpleJson.ParseAnyText(file, DepthOfPlanInArray);
        return array.ValueKind == JsonValueKind.Array
            ? [.. array.EnumerateArray().Select(plan => DocumentAgreement.Simply(SimplePlanReader.Read, JsonMarshal.GetRawUtf8Value(plan).ToArray()).Value)]
            : [DocumentAgreement.Simply(SimplePlanReader.Read, file).Value];
    }

    private static void Compare(byte[] file, byte[] plan, PlanReading reading, int line)
    {
        (ProgramPlan? expected, string? why) = DocumentAgreement.Simply(SimplePlanReader.Read, plan);
        if (reading.Line != line || reading.Plan != expected)
            throw new DisagreementException($"Line {line} is read as {reading}, which begins on line {reading.Line}; expected was {expected?.ToString() ?? why}.", file);
        if (!reading.IsRead && reading.Errors.Any(error => error.Line != line))
            throw new DisagreementException(string.Create(CultureInfo.InvariantCulture, $"An error of line {line} is on another: {reading}."), file);
    }

    private static IEnumerable<(byte[] Plan, int Line)> LinesOf(byte[] file)
    {
        string[] lines = Encoding.Latin1.GetString(file).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = i == 0 && lines[0].StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? lines[0][3..] : lines[i];
            line = line.Trim(' ', '\t', '\r');
            if (line.Length > 0)
                yield return (Encoding.Latin1.GetBytes(line), i + 1);
        }
    }
}
