using Asam.Iop.Policies;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads the counts of a rule.</summary>
internal static class RuleSummaryReader
{
    private static readonly ObjectShape Shape = new(
        "the summary of a rule",
        [SummaryProperty.Rule, SummaryProperty.Enforcement, SummaryProperty.Outcomes],
        required: [SummaryProperty.Rule, SummaryProperty.Enforcement, SummaryProperty.Outcomes]);

    private static readonly CountsReader<RuleResult> Outcomes = new("a count of outcomes", PolicyCodes.Results);

    public static RuleSummary? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        string? rule = null;
        Enforcement? enforcement = null;
        Dictionary<RuleResult, long>? outcomes = null;
        while (cursor.NextProperty(ref scope, out string name))
        {
            switch (name)
            {
                case SummaryProperty.Rule:
                    rule = cursor.ReadCodeId();
                    break;
                case SummaryProperty.Enforcement:
                    enforcement = cursor.ReadCode(PolicyCodes.Enforcements);
                    break;
                case SummaryProperty.Outcomes:
                    outcomes = Outcomes.Read(ref cursor);
                    break;
            }
        }

        return cursor.IsClean(scope) ? new(rule!, enforcement!.Value, outcomes!) : null;
    }
}
