namespace Asam.Iop.Json;

/// <summary>How a document is laid out. Either way it says the same, and the same value always gives the same bytes.</summary>
public enum DocumentLayout
{
    /// <summary>All on one line, without spaces: for files of one plan a line, and for machines.</summary>
    Compact = 0,

    /// <summary>Each property and element on its own line, two spaces in, lines ended by <c>\n</c> on every system: for people.</summary>
    Indented = 1,
}
