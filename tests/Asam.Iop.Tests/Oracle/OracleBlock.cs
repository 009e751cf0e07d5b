using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

internal sealed record OracleBlock(string Service, string? GroupType, int Minutes, int? Size, string? Modality)
{
    private static readonly string[] Experiential = ["experiential", "art", "music", "recreation", "adventure"];

    public bool IsUnspecified => Service == "unspecified";

    /// <summary>Whether one of these words, a service or <c>group:type</c>, names this block.</summary>
    public bool IsOneOf(IReadOnlyList<string> words) => words.Any(IsNamedBy);

    public static OracleBlock Parse(JsonElement block) => new(
        block.GetProperty("service").GetString()!,
        OracleJson.Text(block, "groupType"),
        OracleJson.Whole(block, "minutes")!.Value,
        OracleJson.Whole(block, "size"),
        OracleJson.Text(block, "modality"));

    private bool IsNamedBy(string word)
    {
        if (word == Service)
            return true;
        // A group without a type is named by "group" alone, never by "group:type".
        if (Service != "group" || GroupType is null)
            return false;
        return word == "group:" + GroupType || (word == "group:experiential" && Experiential.Contains(GroupType));
    }
}
