using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads the counts of a policy.</summary>
internal static class PolicySummaryReader
{
    private static readonly ObjectShape Shape = new(
        "the summary of a policy",
        [SummaryProperty.Policy, SummaryProperty.Fingerprint, SummaryProperty.Verdicts, SummaryProperty.Rules],
        required: [SummaryProperty.Policy, SummaryProperty.Fingerprint, SummaryProperty.Verdicts, SummaryProperty.Rules]);

    private static readonly CountsReader<Verdict> Verdicts = new("a count of verdicts", PolicyCodes.Verdicts);

    public static PolicySummary? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        string? policy = null;
        string? fingerprint = null;
        Dictionary<Verdict, long>? verdicts = null;
        List<RuleSummary>? rules = null;
        while (cursor.NextProperty(ref scope, out string name))
        {
            switch (name)
            {
                case SummaryProperty.Policy:
                    policy = cursor.ReadId();
                    break;
                case SummaryProperty.Fingerprint:
                    fingerprint = cursor.ReadFingerprint();
                    break;
                case SummaryProperty.Verdicts:
                    verdicts = Verdicts.Read(ref cursor);
                    break;
                case SummaryProperty.Rules:
                    rules = ListReader.ReadSome(ref cursor, "an array of one or more rules", RuleSummaryReader.Read);
                    break;
            }
        }

        if (!cursor.IsClean(scope))
            return null;
        if (!PolicySummary.TryCreate(policy!, fingerprint!, verdicts!, rules!, out PolicySummary? summary, out IReadOnlyList<WellFormednessError> errors))
            cursor.Report(errors, scope);
        return summary;
    }
}
