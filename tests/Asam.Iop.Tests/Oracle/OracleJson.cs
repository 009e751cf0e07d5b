using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

/// <summary>Properties that may be absent. Documents are taken to be valid: reading strictly is tested elsewhere.</summary>
internal static class OracleJson
{
    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    // Through decimal, because 3.0 is as good a 3 as 3 is.
    public static int? Whole(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? decimal.ToInt32(value.GetDecimal()) : null;

    public static int? HoursAsMinutes(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? decimal.ToInt32(value.GetDecimal() * 60) : null;

    public static IEnumerable<JsonElement> Items(JsonElement element, string name) => element.GetProperty(name).EnumerateArray();

    public static IReadOnlyList<string>? Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : null;
}
