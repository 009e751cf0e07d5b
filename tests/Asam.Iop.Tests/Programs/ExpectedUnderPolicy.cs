using Asam.Iop.Tests.Oracle;

namespace Asam.Iop.Tests.Programs;

/// <summary>
/// What the oracle says of a real program under a policy: the table <c>expected/POLICY.csv</c> has a line for each program, which was read by
/// eye beside the program's document and the policy's.
/// </summary>
internal sealed record ExpectedUnderPolicy(string Policy, string Document, string Verdict, IReadOnlyList<string> Outcomes)
{
    /// <summary>The policies that all programs were looked at under.</summary>
    public static IReadOnlyList<string> Policies { get; } = ["asam-3", "us-md", "us-medicare-otp", "us-nc-saiop", "us-va-dmas", "us-wa-deferred"];

    public static IReadOnlyList<ExpectedUnderPolicy> All { get; } = [.. Policies.SelectMany(Read)];

    public string PlanJson => File.ReadAllText(Path.Combine(ExpectedProgram.Folder, Document + ".json"));

    public string PolicyJson => JsonOf(Policy);

    public static string JsonOf(string policy) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Programs", "policies", policy + ".json"));

    /// <summary>Gets the text of a table as the oracle works it out.</summary>
    public static string Table(string policyId)
    {
        OraclePolicy policy = OraclePolicy.Parse(JsonOf(policyId));
        IEnumerable<string> lines = ExpectedProgram.All.Select(program => program.Document).Order(StringComparer.Ordinal).Select(document =>
        {
            string json = File.ReadAllText(Path.Combine(ExpectedProgram.Folder, document + ".json"));
            OracleReport report = OracleEvaluator.Evaluate(policy, OraclePlan.Parse(json));
            return string.Join(',', [document, report.Verdict, .. report.Outcomes.Select(Describe)]);
        });
        string header = string.Join(',', ["document", "verdict", .. policy.Rules.Select(rule => rule.Id)]);
        return string.Join('\n', [header, .. lines]) + "\n";
    }

    /// <summary>Gets an outcome as a cell: <c>violated 9-12</c>, <c>violated 5-</c> of every week from one on.</summary>
    public static string Describe(OracleOutcome outcome) =>
        string.Join(' ', [outcome.Outcome, .. outcome.Weeks.Select(weeks => $"{weeks.From}-{weeks.To}")]);

    private static IEnumerable<ExpectedUnderPolicy> Read(string policy) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Programs", "expected", policy + ".csv")).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new ExpectedUnderPolicy(policy, cells[0], cells[1], cells[2..]));
}
