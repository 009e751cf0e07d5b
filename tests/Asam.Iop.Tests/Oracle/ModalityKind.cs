namespace Asam.Iop.Tests.Oracle;

/// <summary>Modality of every countable block: its own, else the plan's.</summary>
internal static class ModalityKind
{
    public static OracleFinding Judge(OracleCase @case) => @case.JudgeBothWays(withUnspecified =>
        OracleFinding.Of(@case.Weeks.Select(week =>
        {
            IEnumerable<OracleBlock> blocks = week.Blocks.Where(block => @case.Counting.IsCountable(block, withUnspecified));
            return OracleJudgement.OfWeek(week, OracleWords.Whole([.. blocks.Select(block => Outcome(@case, block))]));
        })));

    private static string Outcome(OracleCase @case, OracleBlock block)
    {
        string? modality = block.Modality ?? @case.Plan.Modality;
        // Of a hybrid plan some blocks are attended one way and some another, and nobody knows which this one is.
        return modality is null or "hybrid" ? OracleWords.NotEvaluable : OracleWords.Holds(@case.Rule.Allowed.Contains(modality));
    }
}
