using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tests;
using FsCheck;
using NJsonSchema;

namespace Asam.Iop.Json.Tests.Schema;

public class ReportSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(ReportDocument.Schema).GetAwaiter().GetResult();

    public static TheoryData<PlanChange> Changes { get; } = [.. ChangeDocumentTests.Changes.Select(row => row.Data.Item1)];

    [Fact]
    public void Its_codes_and_bounds_are_those_of_the_domain() => Assert.Equal(ReportSchemaText.Generate(), ReportDocument.Schema);

    /// <summary>Writes the schema file anew, after the domain has changed; runs only when asked for by name.</summary>
    [Fact(Explicit = true)]
    public void Write_the_schema_file() => SchemaFile.Write("report.schema.json", ReportSchemaText.Generate());

    [Law(300)]
    public void It_accepts_the_report_of_any_policy_on_any_plan(Policy policy, ProgramPlan plan) =>
        Assert.Empty(Schema.Validate(ReportDocument.Write(policy.Evaluate(plan))));

    [Law]
    public void It_accepts_the_report_of_a_course_that_is_no_plan(Policy policy, ProgramPlan plan) =>
        Assert.Empty(Schema.Validate(ReportDocument.Write(policy.Evaluate(plan.Facts))));

    [Theory, MemberData(nameof(RealPrograms.Names), MemberType = typeof(RealPrograms))]
    public void It_accepts_the_reports_of_real_programs(string name)
    {
        ProgramPlan plan = PlanDocument.Read(RealPrograms.Read(name));

        Assert.Empty(Schema.Validate(ReportDocument.Write(Policy.Default.Evaluate(plan))));
        Assert.Empty(Schema.Validate(ReportDocument.Write(Policy.Default.Strict().Evaluate(plan))));
    }

    [Theory, MemberData(nameof(Changes))]
    public void It_knows_every_kind_of_change(PlanChange change) => Assert.Empty(Schema.Definitions["change"].Validate(ChangeDocument.Write(change)));

    [Law(300)]
    public void It_accepts_any_change(PlanChange change) => Assert.Empty(Schema.Definitions["change"].Validate(ChangeDocument.Write(change)));

    [Fact]
    public void It_needs_nothing_from_elsewhere() => Assert.DoesNotContain("\"$ref\": \"h", ReportDocument.Schema, StringComparison.Ordinal);

    [Law(300)]
    public void It_refuses_a_report_that_was_tampered_with(Policy policy, ProgramPlan plan, NonNegativeInt which)
    {
        string report = ReportDocument.Write(policy.Evaluate(plan));
        IReadOnlyList<Tampering> all = Tampering.Of(report);
        Tampering one = all[which.Get % all.Count];

        Assert.True(Schema.Validate(one.With(report)).Count > 0, $"{one}: {one.With(report)}");
    }
}
