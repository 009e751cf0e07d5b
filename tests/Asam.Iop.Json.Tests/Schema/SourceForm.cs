namespace Asam.Iop.Json.Tests.Schema;

/// <summary>The form of a source, which policies and reports have.</summary>
internal static class SourceForm
{
    public const string Date = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    public static void Write(SchemaWriter schema) => schema.ObjectOf(["id", "title"], () =>
    {
        schema.Property("id", schema.Id);
        schema.Property("title", () => schema.Text(Text.MaxLength));
        schema.Property("url", () => schema.Text(Text.MaxAddressLength));
        schema.Property("date", () => schema.Pattern(Date));
    });
}
