using Asam.Iop.Json.Tests.Texts;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>What the schema accepts and the reader refuses: each entry of the published list, with a document and its error.</summary>
public class ReaderOnlyRefusalTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(PlanDocument.Schema).GetAwaiter().GetResult();

    /// <summary>JSON Schema counts characters, as this one says; NJsonSchema counts UTF-16 code units as the reader does.</summary>
    private const string BeyondTheBasicPlane = "a text that is too long because characters beyond U+FFFF count as two";

    private static readonly Dictionary<string, (string Json, string Error)> Examples = new()
    {
        ["a property that stands twice in an object"] = (
            PlanText.With("\"age\":30,\"age\":30"), "$.age: \"age\" stands twice; allowed is each property once."),
        ["a document of more than 1048576 bytes"] = (
            PlanText.Minimal.PadRight(PlanDocument.MaxBytes + 1), "$: The document has 1048577 bytes; allowed are at most 1048576."),
        ["bytes that are not UTF-8, and half of a surrogate pair"] = (
            PlanText.With("\"title\":\"\\ud800\""), "$.title: Found \\ud800, which is half of a surrogate pair; allowed is the pair."),
        ["a number that is whole, or within its bounds, only after rounding"] = (
            PlanText.With("\"age\":30.00000000000000000001"),
            "$.age: Found the number 30.00000000000000000001; allowed is a whole number from 0 to 150."),
        [BeyondTheBasicPlane] = (
            PlanText.With($"\"title\":\"{string.Concat(Enumerable.Repeat("😀", 101))}\""),
            "$.title: Found a text of 202 characters; allowed is a text of 1 to 200 characters."),
        ["a level that the plan's edition does not have"] = (
            PlanText.WithPhases("""{"level":"RR","days":[]}"""),
            "$.phases[0].level: \"RR\" is no level of the third edition; allowed are 0.5, 1, OTP, 2.1, 2.5, 3.1, 3.3, 3.5, 3.7, 4, 1-WM, 2-WM, 3.2-WM, 3.7-WM."),
        ["an open-ended phase before the last one"] = (
            PlanText.WithPhases("""{"level":"2.1","days":[]},{"level":"1","days":[]}"""),
            "$.phases[0].weeks: Only the last phase may be open-ended; this one needs its weeks, 1 to 520."),
        ["a weekday that stands twice in a week"] = (
            PlanText.WithDays(PlanText.Repeat($$"""{"day":"friday","sessions":[{"blocks":[{{PlanText.Block}}]}]}""", 2)),
            "$.phases[0].days[1].day: friday stands twice in a week; each weekday is allowed once, with all its sessions."),
        ["a session id that stands twice in a week"] = (
            PlanText.WithSessions(PlanText.Repeat($$"""{"id":"a","blocks":[{{PlanText.Block}}]}""", 2)),
            "$.phases[0].days[0].sessions[1].id: The session id 'a' stands twice in a week; it must be unique there."),
        ["sessions of a day that overlap"] = (
            PlanText.WithSessions(PlanText.Repeat($$"""{"start":"09:00","blocks":[{{PlanText.Block}}]}""", 2)),
            "$.phases[0].days[0].sessions[1]: Two sessions of a day overlap: 09:00 to 10:30 and 09:00 to 10:30."),
        ["a session that passes midnight"] = (
            PlanText.WithSessions($$"""{"start":"23:00","blocks":[{{PlanText.Block}}]}"""),
            "$.phases[0].days[0].sessions[0].start: A session of 1 h 30 min from 23:00 passes midnight; it may start at 22:30 at the latest."),
        ["a session of more than 1440 minutes"] = (
            PlanText.WithBlocks(PlanText.Repeat("""{"service":"meal","minutes":1440}""", 2)),
            "$.phases[0].days[0].sessions[0].blocks: The blocks of a session are 2880 minutes; allowed are at most 1440."),
        ["sessions of a day that together are more than 1440 minutes"] = (
            PlanText.WithSessions(PlanText.Repeat("""{"blocks":[{"service":"meal","minutes":1000}]}""", 2)),
            "$.phases[0].days[0].sessions: The sessions of a day are 2000 minutes; allowed are at most 1440."),
    };

    public static TheoryData<string> Refusals => [.. PlanDocument.ReaderOnlyRefusals];

    [Theory, MemberData(nameof(Refusals))]
    public void The_schema_accepts_it_and_the_reader_does_not(string refusal)
    {
        (string json, string error) = Examples[refusal];
        Assert.DoesNotContain(
            Schema.Validate(json), fault => refusal != BeyondTheBasicPlane || fault.Kind != ValidationErrorKind.StringTooLong);
        Assert.Equal("line 1, " + error, Assert.Throws<DocumentException>(() => PlanDocument.Read(json)).Message);
    }

    [Fact]
    public void The_list_names_nothing_else() => Assert.Equal(Examples.Keys, PlanDocument.ReaderOnlyRefusals);

    [Theory, MemberData(nameof(Refusals))]
    public void The_package_publishes_it(string refusal) =>
        Assert.Contains($"\n- {refusal}\n", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Package", "README.md")), StringComparison.Ordinal);
}
