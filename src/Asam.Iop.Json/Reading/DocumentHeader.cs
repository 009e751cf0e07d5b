namespace Asam.Iop.Json.Reading;

/// <summary>The two properties that say nothing of what a document is about.</summary>
internal static class DocumentHeader
{
    /// <summary>The address of a schema, for editors; it is passed over.</summary>
    public const string Schema = "$schema";

    public const string Format = "format";

    /// <summary>The one format there is; a later one would have a number of its own.</summary>
    private const int OnlyFormat = 1;

    public static void ReadSchema(ref DocumentCursor cursor) => cursor.ReadTextOf("allowed is the address of a schema as a text");

    public static void ReadFormat(ref DocumentCursor cursor) => cursor.ReadWhole(OnlyFormat, OnlyFormat);
}
