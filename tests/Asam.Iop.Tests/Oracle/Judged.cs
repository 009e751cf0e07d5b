using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

/// <summary>What the oracle says of one rule and one plan, both as JSON text: the outcome, and the weeks of a violated one.</summary>
internal static class Judged
{
    /// <summary>A phase whose weeks are all the same, on the given days; open-ended without a number of weeks.</summary>
    public static string Phase(string level, int? weeks, params string[] days) =>
        $$"""{ "level": "{{level}}", {{Weeks(weeks)}} {{Week(days)}} }""";

    /// <summary>A phase whose weeks take turns.</summary>
    public static string Alternating(int? weeks, params string[] patterns) =>
        $$"""{ "level": "2.1", {{Weeks(weeks)}} "alternating": [ { {{string.Join(" }, { ", patterns)}} } ] }""";

    public static string Week(params string[] days) => $"\"days\": [ {string.Join(", ", days)} ]";

    /// <summary>An hour of group on each of these weekdays, which are written with blanks between.</summary>
    public static string[] On(string weekdays) =>
        [.. weekdays.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(weekday => Day(weekday, Block("group", 60)))];

    /// <summary>A day of one session; without a weekday it is not chosen yet.</summary>
    public static string Day(string? weekday, params string[] blocks) =>
        $$"""{ {{(weekday is null ? "" : $"\"day\": \"{weekday}\",")}} "sessions": [ { "blocks": [ {{string.Join(", ", blocks)}} ] } ] }""";

    /// <summary>A block, with more properties as they stand in a document.</summary>
    public static string Block(string service, int minutes, string more = "") =>
        $$"""{ "service": "{{service}}", "minutes": {{minutes}}{{(more.Length == 0 ? "" : $", {more}")}} }""";

    public static string By(string rule, params string[] phases) => By(rule, """ "population": "adult" """, phases);

    public static string By(string rule, string plan, string[] phases)
    {
        using JsonDocument document = JsonDocument.Parse($$"""{ "enforcement": "required", {{rule}} }""");
        OraclePolicy policy = OraclePolicy.Default with { Rules = [OracleRule.Parse(document.RootElement)] };
        string text = $$"""{ "id": "plan", {{plan}}, "phases": [ {{string.Join(", ", phases)}} ] }""";

        OracleOutcome outcome = Assert.Single(OracleEvaluator.Evaluate(policy, OraclePlan.Parse(text)).Outcomes);
        return string.Join(' ', [outcome.Outcome, .. outcome.Weeks.Select(range => range.ToString())]);
    }

    private static string Weeks(int? weeks) => weeks is null ? "" : $"\"weeks\": {weeks},";
}
