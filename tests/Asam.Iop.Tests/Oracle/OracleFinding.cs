namespace Asam.Iop.Tests.Oracle;

/// <summary>What a rule found in the whole course: its outcome, and the breaches in order.</summary>
internal sealed record OracleFinding(string Outcome, IReadOnlyList<OracleJudgement> Breaches)
{
    public static OracleFinding Of(IEnumerable<OracleJudgement> judgements)
    {
        List<OracleJudgement> all = [.. judgements];
        return new(
            OracleWords.Whole([.. all.Select(judgement => judgement.Outcome)]),
            [.. all.Where(judgement => judgement.Outcome == OracleWords.Violated)]);
    }
}
