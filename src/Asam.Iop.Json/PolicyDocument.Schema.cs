namespace Asam.Iop.Json;

/// <content>The JSON Schema.</content>
public static partial class PolicyDocument
{
    private static readonly SchemaResource SchemaFile = new("policy.schema.json");

    /// <summary>Gets the JSON Schema (draft 7) of the document, which the package also has as <c>schemas/policy.schema.json</c>.</summary>
    /// <remarks>It accepts whatever is read, and more: see <see cref="ReaderOnlyRefusals"/>.</remarks>
    public static string Schema => SchemaFile.Text;

    /// <summary>Gets what is refused in reading although the schema accepts it, since it spans values or is lost on a validator.</summary>
    public static IReadOnlyList<string> ReaderOnlyRefusals { get; } = Array.AsReadOnly<string>(
    [
        .. PlanDocument.CommonRefusals,
        "hours that are no whole number of minutes",
        "a date that the calendar does not have",
        "a last effective day before the first",
        "ages below one that is not above the first of them",
        "a minimum above its maximum",
        "a source id, or a rule id, that stands twice",
        "a kind that recurs in a policy without an id in each of its rules",
        "a source that is cited and not listed",
    ]);
}
