using Asam.Iop.Json.Tests.Texts;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>What the schema of policies accepts and the reader refuses: each entry of the published list, with a document and its error.</summary>
public class PolicyReaderOnlyRefusalTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(PolicyDocument.Schema).GetAwaiter().GetResult();

    /// <summary>JSON Schema counts characters, as this one says; NJsonSchema counts UTF-16 code units as the reader does.</summary>
    private const string BeyondTheBasicPlane = "a text that is too long because characters beyond U+FFFF count as two";

    private static readonly Dictionary<string, (string Json, string Error)> Examples = new()
    {
        ["a property that stands twice in an object"] = (
            PolicyText.With("\"edition\":\"third\",\"edition\":\"third\""), "$.edition: \"edition\" stands twice; allowed is each property once."),
        ["a document of more than 1048576 bytes"] = (
            PolicyText.Minimal.PadRight(PlanDocument.MaxBytes + 1), "$: The document has 1048577 bytes; allowed are at most 1048576."),
        ["bytes that are not UTF-8, and half of a surrogate pair"] = (
            PolicyText.With("\"jurisdiction\":\"\\ud800\""), "$.jurisdiction: Found \\ud800, which is half of a surrogate pair; allowed is the pair."),
        ["a number that is whole, or within its bounds, only after rounding"] = (
            PolicyText.WithRule("service-days", "\"min\":3.00000000000000000000001"),
            "$.rules[0].min: Found the number 3.00000000000000000000001; allowed is a whole number from 0 to 7."),
        [BeyondTheBasicPlane] = (
            PolicyText.With($"\"jurisdiction\":\"{string.Concat(Enumerable.Repeat("😀", 101))}\""),
            "$.jurisdiction: Found a text of 202 characters; allowed is a text of 1 to 200 characters."),
        ["hours that are no whole number of minutes"] = (
            PolicyText.WithRule("weekly-hours", "\"minHours\":1.001"),
            "$.rules[0].minHours: Found the number 1.001; allowed is 0 to 168 hours, in whole minutes."),
        ["a date that the calendar does not have"] = (
            PolicyText.With("\"effective\":{\"from\":\"2023-02-29\"}"),
            "$.effective.from: \"2023-02-29\" is no date; allowed is a date as yyyy-MM-dd."),
        ["a last effective day before the first"] = (
            PolicyText.With("\"effective\":{\"from\":\"2023-02-02\",\"to\":\"2023-02-01\"}"),
            "$.effective.to: Found 2023-02-01, which is before 2023-02-02; allowed is that day or a later one."),
        ["ages below one that is not above the first of them"] = (
            PolicyText.With("\"adolescentAges\":{\"from\":18,\"below\":13}"),
            "$.adolescentAges.below: Found 13, which is not above from, 18; allowed is a greater age."),
        ["a minimum above its maximum"] = (
            PolicyText.WithRule("program-length", "\"minWeeks\":12,\"maxWeeks\":8"), "$.rules[0].minWeeks: minWeeks, 12, is above maxWeeks, 8."),
        ["a source id, or a rule id, that stands twice"] = (
            PolicyText.WithRules("""{"kind":"titration","id":"a","enforcement":"typical","sources":["S"]},{"kind":"days-between","max":2,"id":"a","enforcement":"typical","sources":["S"]}"""),
            "$.rules[1].id: The rule id 'a' stands twice."),
        ["a kind that recurs in a policy without an id in each of its rules"] = (
            PolicyText.WithRules($$"""{{PolicyText.Rule}},{"kind":"weekly-hours","id":"ceiling","enforcement":"required","maxHours":20,"sources":["S"]}"""),
            "$.rules[0].id: weekly-hours recurs in the policy; each rule of the kind needs an id of its own."),
        ["a source that is cited and not listed"] = (
            PolicyText.WithRules("""{"kind":"titration","enforcement":"typical","sources":["T"]}"""),
            "$.rules[0].sources[0]: 'T' is no source of the policy; it has S."),
    };

    public static TheoryData<string> Refusals => [.. PolicyDocument.ReaderOnlyRefusals];

    [Theory, MemberData(nameof(Refusals))]
    public void The_schema_accepts_it_and_the_reader_does_not(string refusal)
    {
        (string json, string error) = Examples[refusal];
        Assert.DoesNotContain(
            Schema.Validate(json), fault => refusal != BeyondTheBasicPlane || fault.Kind != ValidationErrorKind.StringTooLong);
        Assert.Equal("line 1, " + error, Assert.Throws<DocumentException>(() => PolicyDocument.Read(json)).Message);
    }

    [Fact]
    public void The_list_names_nothing_else() => Assert.Equal(Examples.Keys, PolicyDocument.ReaderOnlyRefusals);

    [Theory, MemberData(nameof(Refusals))]
    public void The_package_publishes_it(string refusal) =>
        Assert.Contains($"\n- {refusal}\n", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Package", "README.md")), StringComparison.Ordinal);
}
