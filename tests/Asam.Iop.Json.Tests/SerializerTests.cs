using System.Text.Json;
using System.Text.Json.Serialization;
using Asam.Iop.Certification;
using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Json.Tests;

public partial class SerializerTests
{
    // Source generation, as an application that is compiled ahead of time has it.
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions { TypeInfoResolver = ClientContext.Default, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddAsamIop();

    [Fact]
    public void A_plan_in_a_callers_own_type_is_its_document()
    {
        ProgramPlan plan = PlanDocument.Read(RealPrograms.Read("example-titrated-12-weeks.json"));
        string json = JsonSerializer.Serialize(new Client("7", plan, null), Options);

        Assert.Equal($$"""{"Number":"7","Plan":{{PlanDocument.Write(plan)}},"Other":null}""", json);
        Assert.Equal(plan, JsonSerializer.Deserialize<Client>(json, Options)!.Plan);
        Assert.Equal(plan, JsonSerializer.Deserialize<ProgramPlan>(PlanDocument.WriteUtf8(plan, DocumentLayout.Indented), Options));
    }

    [Fact]
    public async Task A_plan_is_read_from_a_stream_in_pieces()
    {
        ProgramPlan[] plans = [.. RealPrograms.Paths.Select(path => PlanDocument.Read(File.ReadAllBytes(path)))];
        using MemoryStream stream = new();
        JsonSerializerOptions small = new(Options) { DefaultBufferSize = 64 };
        await JsonSerializer.SerializeAsync(stream, plans, small, TestContext.Current.CancellationToken);
        stream.Position = 0;
        Assert.Equal(plans, await JsonSerializer.DeserializeAsync<ProgramPlan[]>(stream, small, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_error_has_the_line_in_the_document_and_the_path_in_the_plan()
    {
        const string Json = """
            {
              "Number": "7",
              "Other": { "id": "x", "phases": [
                { "level": "2.1",
                  "weeks": 521, "days": [] } ] },
              "Plan": null
            }
            """;
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Client>(Json, Options));
        Assert.Equal("$.phases[0].weeks: Found the number 521; allowed is a whole number from 1 to 520.", error.Message);
        Assert.Equal("$.Other", error.Path);
        Assert.Equal(4, error.LineNumber);
        DocumentException inner = Assert.IsType<DocumentException>(error.InnerException);
        Assert.Equal("line 3, $.phases[0].weeks: Found the number 521; allowed is a whole number from 1 to 520.", inner.Message);
    }

    [Fact]
    public void An_error_of_the_first_line_of_a_plan_has_that_line()
    {
        const string Json = """
            {
              "Number": "7",
              "Plan": {
                "id": "x" },
              "Other": null
            }
            """;
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Client>(Json, Options));
        Assert.Equal("$: \"phases\" is missing; a plan needs \"id\" and \"phases\".", error.Message);
        Assert.Equal(2, error.LineNumber);
    }

    [Theory]
    [InlineData("""{"Plan":7}""", "$: Found the number 7; allowed is an object: a plan.")]
    [InlineData("""{"Plan":{"id":"x","phases":[],}}""", "$.phases: Found '}', which is not allowed here in JSON. A comma before it may be too many, or a value missing.")]
    [InlineData("""{"Plan":{/* no */}}""", "$: Found a comment; comments are not allowed in JSON.")]
    public void Plans_are_read_strictly_whatever_the_options_allow(string json, string expected)
    {
        JsonSerializerOptions lax = new(Options) { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
        DocumentException inner = Assert.IsType<DocumentException>(
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Client>(json, lax)).InnerException);
        Assert.Contains(expected, inner.Errors.Select(error => $"{error.Path}: {error.Message}"));
    }

    [Fact]
    public void A_certified_plan_is_written_as_its_plan_and_never_read()
    {
        ProgramPlan plan = Evening();
        string json = JsonSerializer.Serialize(IopPlan.Certify(plan), Options);
        Assert.Equal(PlanDocument.Write(plan), json);

        NotSupportedException refusal = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<IopPlan>(json, Options));
        Assert.StartsWith("An IopPlan is made only by IopPlan.Certify: read a ProgramPlan and certify it.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_written_and_never_read()
    {
        PolicyReport report = Policy.Default.Evaluate(Evening());
        string json = JsonSerializer.Serialize(report, Options);
        Assert.Equal(ReportDocument.Write(report), json);

        NotSupportedException refusal = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<PolicyReport>(json, Options));
        Assert.StartsWith("A PolicyReport is made only by Policy.Evaluate: read a ProgramPlan and evaluate it.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_needed() => Assert.Throws<ArgumentNullException>(() => ((JsonSerializerOptions)null!).AddAsamIop());

    private static ProgramPlan Evening() => ProgramPlan.Create("evening-12")
        .Titrate(Session.StartingAt(17, 30).Group(GroupType.Process, 90).Group(GroupType.RelapsePrevention, 90), days: [5, 4, 3], weeks: [4, 4, 4])
        .WithWeeklyIndividual(IsoDayOfWeek.Wednesday, minutes: 60)
        .Build();

    public sealed record Client(string Number, ProgramPlan? Plan, ProgramPlan? Other);

    [JsonSerializable(typeof(Client))]
    [JsonSerializable(typeof(ProgramPlan[]))]
    [JsonSerializable(typeof(IopPlan))]
    [JsonSerializable(typeof(PolicyReport))]
    private sealed partial class ClientContext : JsonSerializerContext;
}
