using System.Runtime.CompilerServices;
using NJsonSchema;

namespace Asam.Iop.Testing.Tests.Schema;

public sealed class CaseSchemaTests
{
    private const string Plan = """{ "id": "p", "phases": [ { "level": "2.1", "weeks": 1, "days": [] } ] }""";

    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(PolicyCases.Schema).GetAwaiter().GetResult();

    public static IEnumerable<object[]> Cases => PolicyCases.In("cases").AsTheoryData();

    [Fact]
    public void Its_codes_and_bounds_are_those_of_plans_policies_and_reports() => Assert.Equal(CaseSchemaText.Generate(), PolicyCases.Schema);

    /// <summary>Writes the schema file anew, after one of them has changed; runs only when asked for by name.</summary>
    [Fact(Explicit = true)]
    public void Write_the_schema_file() => WriteFile(CaseSchemaText.Generate());

    [Theory, MemberData(nameof(Cases))]
    public void It_accepts_cases_that_are_read(PolicyCase each) => Assert.Empty(Schema.Validate(File.ReadAllText(each.File)));

    [Theory]
    [InlineData($$"""{ "plan": {{Plan}}, "policy": "iop" }""")]
    [InlineData("""{ "policy": "iop", "verdict": "compliant" }""")]
    [InlineData("""{ "plan": "", "policy": "iop", "verdict": "compliant" }""")]
    [InlineData("""{ "plan": "a.json", "policy": "iop", "verdict": "good" }""")]
    [InlineData("""{ "plan": "a.json", "policy": "iop", "date": "today", "verdict": "compliant" }""")]
    [InlineData("""{ "plan": { "id": "p" }, "policy": "iop", "verdict": "compliant" }""")]
    [InlineData("""{ "plan": "a.json", "policy": "iop", "outcomes": [] }""")]
    [InlineData("""{ "plan": "a.json", "policy": "iop", "outcomes": [ { "rule": "titration" } ] }""")]
    [InlineData("""{ "plan": "a.json", "policy": "iop", "verdict": "compliant", "color": 1 }""")]
    public void It_refuses_what_is_wrong_by_itself(string json) => Assert.NotEmpty(Schema.Validate(json));

    private static void WriteFile(string text, [CallerFilePath] string here = "") =>
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Asam.Iop.Testing/schemas/case.schema.json"), text);
}
