namespace Asam.Iop.Tests.Oracle;

/// <summary>Whether there are enough countable blocks among some.</summary>
internal static class OracleServiceCount
{
    public static string Outcome(OracleCase @case, IEnumerable<OracleBlock> blocks, bool withUnspecified)
    {
        int countable = blocks.Count(block => @case.Counting.IsCountable(block, withUnspecified));
        if (OracleWords.Within(countable, @case.Rule.Min, null))
            return OracleWords.Satisfied;
        // One block of which only the minutes are known may stand for any number of services.
        return blocks.Any(block => block.IsUnspecified) ? OracleWords.NotEvaluable : OracleWords.Violated;
    }
}
