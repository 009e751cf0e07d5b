namespace Asam.Iop.Json;

/// <summary>How a file holds plans.</summary>
public enum PlanFileKind
{
    /// <summary>Not known: the content decides.</summary>
    Unknown = 0,

    /// <summary>One plan, or a JSON array of plans.</summary>
    Json = 1,

    /// <summary>One plan a line; empty lines are passed over. Files of this kind are named <c>.ndjson</c> or <c>.jsonl</c>.</summary>
    JsonLines = 2,
}
