using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a summary.</summary>
internal static class SummaryReader
{
    private static readonly ObjectShape Shape = new(
        "a summary",
        [DocumentHeader.Schema, DocumentHeader.Format, SummaryProperty.Plans, SummaryProperty.Unread, SummaryProperty.Policies],
        required: [SummaryProperty.Plans, SummaryProperty.Unread, SummaryProperty.Policies]);

    public static ReportSummary? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        long? plans = null;
        long? unread = null;
        List<PolicySummary>? policies = null;
        while (cursor.NextProperty(ref scope, out string name))
        {
            switch (name)
            {
                case DocumentHeader.Schema:
                    DocumentHeader.ReadSchema(ref cursor);
                    break;
                case DocumentHeader.Format:
                    DocumentHeader.ReadFormat(ref cursor);
                    break;
                case SummaryProperty.Plans:
                    plans = cursor.ReadCount();
                    break;
                case SummaryProperty.Unread:
                    unread = cursor.ReadCount();
                    break;
                case SummaryProperty.Policies:
                    policies = ListReader.Read(ref cursor, "an array of policies", PolicySummaryReader.Read);
                    break;
            }
        }

        if (!cursor.IsClean(scope))
            return null;
        if (!ReportSummary.TryCreate(plans!.Value, unread!.Value, policies!, out ReportSummary? summary, out IReadOnlyList<WellFormednessError> errors))
            cursor.Report(errors, scope);
        return summary;
    }
}
