using Asam.Iop.Plans;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>
/// The schema file of plans as the domain's bounds and codes make it. Every figure of the file stands once, in the domain: where one changes,
/// the test that compares the two fails until the file is written anew.
/// </summary>
internal static class PlanSchemaText
{
    public static string Generate() => SchemaWriter.Generate(
        "Plan of an intensive outpatient program",
        "A plan that is well-formed. Some faults that span values only a reader refuses; the package's README lists them.",
        schema =>
        {
            WritePlan(schema);
            schema.Definitions(new PlanDefinitions(schema).Write);
        });

    private static void WritePlan(SchemaWriter schema) => schema.ObjectOf(["id", "phases"], () =>
    {
        schema.Property("$schema", schema.AnyText);
        schema.Property("format", () => schema.Whole(1, 1));
        schema.Property("id", schema.Id);
        schema.Property("title", () => schema.Text(Text.MaxLength));
        schema.Property("source", () => schema.Text(Text.MaxAddressLength));
        schema.Property("population", () => schema.Codes(VocabularyCodes.Populations.Codes));
        schema.Property("age", () => schema.Whole(0, PlanDescription.MaxAge));
        schema.Property("condition", () => schema.Codes(VocabularyCodes.Conditions.Codes));
        schema.Property("living", () => schema.Codes(VocabularyCodes.LivingArrangements.Codes));
        schema.Property("modality", () => schema.Codes(VocabularyCodes.PlanModalities.Codes));
        schema.Property("edition", () => schema.Codes(VocabularyCodes.Editions.Codes));
        schema.Property("phases", () => schema.ArrayOf("phase", 1, ProgramPlan.MaxPhases));
    });
}
