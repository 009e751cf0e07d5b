namespace Asam.Iop.Json;

/// <content>The JSON Schema.</content>
public static partial class PlanDocument
{
    private static readonly SchemaResource SchemaFile = new("plan.schema.json");

    /// <summary>Gets the JSON Schema (draft 7) of the document, which the package also has as <c>schemas/plan.schema.json</c>.</summary>
    /// <remarks>It accepts whatever is read, and more: see <see cref="ReaderOnlyRefusals"/>.</remarks>
    public static string Schema => SchemaFile.Text;

    /// <summary>Gets what no schema can refuse, whatever the document is of.</summary>
    internal static IReadOnlyList<string> CommonRefusals { get; } =
    [
        "a property that stands twice in an object",
        FormattableString.Invariant($"a document of more than {MaxBytes} bytes"),
        "bytes that are not UTF-8, and half of a surrogate pair",
        "a number that is whole, or within its bounds, only after rounding",
        "a text that is too long because characters beyond U+FFFF count as two",
    ];

    /// <summary>Gets what is refused in reading although the schema accepts it, since it spans values or is lost on a validator.</summary>
    public static IReadOnlyList<string> ReaderOnlyRefusals { get; } = Array.AsReadOnly<string>(
    [
        .. CommonRefusals,
        "a level that the plan's edition does not have",
        "an open-ended phase before the last one",
        "a weekday that stands twice in a week",
        "a session id that stands twice in a week",
        "sessions of a day that overlap",
        "a session that passes midnight",
        FormattableString.Invariant($"a session of more than {SessionDuration.MaxMinutes} minutes"),
        FormattableString.Invariant($"sessions of a day that together are more than {SessionDuration.MaxMinutes} minutes"),
    ]);
}
