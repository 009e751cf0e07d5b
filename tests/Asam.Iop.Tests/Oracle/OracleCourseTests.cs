using System.Text.Json;
using static Asam.Iop.Tests.Oracle.Judged;

namespace Asam.Iop.Tests.Oracle;

/// <summary>Of an open-ended phase enough is written out: with more of it every finding is the same.</summary>
public sealed class OracleCourseTests
{
    private static readonly string[] Patterns =
    [
        Week(), Week(On("monday")), Week(On("tuesday saturday")), Week(On("monday tuesday wednesday thursday friday saturday sunday")),
        Week(Day(null, Block("group", 60))), Week([.. On("thursday"), Day("monday", Block("unspecified", 60))]),
    ];

    private static readonly string[][] Beginnings =
        [[], [Phase("2.1", 1, On("monday"))], [Phase("2.1", 1, On("monday")), Phase("2.1", 4)]];

    [Theory]
    [InlineData("\"kind\": \"days-between\", \"max\": 0")]
    [InlineData("\"kind\": \"days-between\", \"max\": 3")]
    [InlineData("\"kind\": \"days-between\", \"max\": 6")]
    [InlineData("\"kind\": \"days-between\", \"max\": 6, \"excludes\": [ \"unspecified\" ]")]
    [InlineData("\"kind\": \"days-between\", \"max\": 13")]
    [InlineData("\"kind\": \"days-between\", \"max\": 20, \"excludes\": [ \"unspecified\" ]")]
    [InlineData("\"kind\": \"days-between\", \"max\": 30")]
    [InlineData("\"kind\": \"titration\", \"of\": \"days\"")]
    [InlineData("\"kind\": \"service-frequency\", \"services\": [ \"group\" ], \"min\": 3, \"everyWeeks\": 2")]
    [InlineData("\"kind\": \"service-frequency\", \"services\": [ \"group\" ], \"min\": 9, \"everyWeeks\": 3")]
    public void Writing_out_more_weeks_changes_nothing(string text)
    {
        using JsonDocument document = JsonDocument.Parse($$"""{ "enforcement": "required", {{text}} }""");
        OracleRule rule = OracleRule.Parse(document.RootElement);
        foreach (OraclePlan plan in Plans())
        {
            Assert.Equal(Find(plan, rule, 0), Find(plan, rule, 40));
            Assert.Equal(Find(plan, rule, 0), Find(plan, rule, 101));
        }
    }

    private static IEnumerable<OraclePlan> Plans()
    {
        IEnumerable<string[]> ends =
            from first in Patterns
            from second in Patterns
            from third in Patterns
            from end in new string[][] { [first, second], [first, second, third], [first, Patterns[0], second, third] }
            select end;
        return Beginnings
            .SelectMany(_ => ends, (beginning, end) => string.Join(", ", [.. beginning, Alternating(null, end)]))
            .Select(phases => OraclePlan.Parse($$"""{ "id": "plan", "phases": [ {{phases}} ] }"""));
    }

    private static string Find(OraclePlan plan, OracleRule rule, int atLeast)
    {
        OracleCounting counting = new(rule.Counts ?? OraclePolicy.Default.Counts, rule.Excludes ?? []);
        OracleCase @case = new(plan, rule, OracleCourse.Expand(plan, rule.EveryWeeks, atLeast), counting);
        OracleFinding finding = rule.Kind switch
        {
            "days-between" => DaysBetweenKind.Judge(@case),
            "titration" => TitrationKind.Judge(@case),
            _ => ServiceFrequencyKind.Judge(@case),
        };
        return string.Join(' ', [finding.Outcome, .. OracleRanges.Of(@case, finding.Breaches).Select(range => range.ToString())]);
    }
}
