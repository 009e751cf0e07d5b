using Asam.Iop.Json.Tests.Agreement.Simple;

namespace Asam.Iop.Json.Tests.Agreement.Mutations;

/// <summary>What mutations put into documents.</summary>
internal static class MutationWords
{
    public static readonly string[] Names =
    [
        "$schema", "format", "id", "title", "source", "population", "age", "condition", "living", "modality", "edition", "phases", "level",
        "weeks", "days", "alternating", "day", "sessions", "start", "blocks", "service", "groupType", "name", "minutes", "size", "authority",
        "jurisdiction", "effective", "from", "to", "confidence", "counts", "excludes", "conditions", "adolescentAges", "below", "sources",
        "url", "date", "rules", "kind", "enforcement", "basis", "unmodeled", "text", "minHours", "maxHours", "per", "taperWeeks", "firstWeeks",
        "min", "max", "services", "minMinutes", "maxMinutes", "everyWeeks", "minWeeks", "maxWeeks", "withinWeeks", "groupTypes", "allowed", "of",
        "", "unknown", "it's", "a\\\"b", "\\u0000", "\\ud800", "\\u0069d", "ID", " id", "id ", new('n', 70), "id'", "\\\\", "\\ud83d\\ude00",
    ];

    /// <summary>Texts between their quotes, of which most are words of a document.</summary>
    public static readonly string[] Texts =
    [
        .. SimpleWords.Editions.Keys, .. SimpleWords.Populations.Keys, .. SimpleWords.Conditions.Keys, .. SimpleWords.Livings.Keys,
        .. SimpleWords.PlanModalities.Keys, .. SimpleWords.Days.Keys, .. SimpleWords.Counted.Keys, .. SimpleWords.GroupTypeCodes,
        .. SimpleWords.Levels.Values.SelectMany(codes => codes).Distinct(), .. SimpleWords.Authorities.Keys, .. SimpleWords.Confidences.Keys,
        .. SimpleWords.Enforcements.Keys, .. SimpleWords.Bases.Keys,
        "weekly-hours", "service-days", "service-day-hours", "session-hours", "days-between", "service-frequency", "service-minutes",
        "program-length", "total-hours", "services-per-day", "services-per-week", "group-size", "modality", "titration", "week", "weeks",
        "average", "service-day", "days", "hours", "00:00", "23:59", "24:00", "12:60", "9:00", "09:0a", "09.00", "17:30:00", "2024-02-29",
        "2023-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "-001-01-01", "2024-1-01", "2024-01-01 ", "\\u0032024-01-01",
    ];

    /// <summary>Texts between their quotes that are odd, or none.</summary>
    public static readonly string[] OddTexts =
    [
        "", " ", "\\n", "\\u0000", "\\u007f", "\\u0085", "\\u2028", "\\ud800", "\\udc00", "\\ud83d\\ude00", "\\ude00\\ud83d", "\\ud83d\\ud83d", "\\ud83dx",
        "\\ud83d\\n", "\\u00e9", JsonTree.Bytes("é"), JsonTree.Bytes("漢"), JsonTree.Bytes("😀"), JsonTree.Bytes("\uFEFF"), JsonTree.Bytes("ı"),
        "\u00ed\u00a0\u0080", "\u00ff", "\u00c0\u0080", "\u00e2\u0082", "\u00e2\u0082\u00ac", "\u00f4\u0090\u0080\u0080", "\u00f0\u0080\u0080\u0080",
        "\u00e0\u0080\u0080", "\u00f1\u0080\u0080\u0080", "\u00f4\u0080\u0080\u0080", "\u00f0\u0090\u0080", "\\x", "\\u12", "\\", "\\\"", "\\/", "<&'>",
        "\u0001", "\t", "\u007f", new('x', 99), new('x', 100), new('x', 101), new('y', 200), new('y', 201), new('z', 1000), new('z', 1001), new('z', 2000),
        new('z', 2001), string.Concat(Enumerable.Repeat("\\ud83d\\ude00", 50)), string.Concat(Enumerable.Repeat("\\ud83d\\ude00", 101)),
        new string('e', 59) + JsonTree.Bytes("😀😀"),
    ];

    /// <summary>Numbers at and around the bounds that there are.</summary>
    public static readonly string[] Numbers =
    [
        .. new[] { 0, 1, 2, 6, 7, 12, 24, 30, 48, 50, 60, 149, 150, 168, 200, 240, 520, 1000, 1440, 10000, 10080, 999_999_999 }
            .SelectMany(bound => new[] { bound - 1, bound, bound + 1 }).Distinct().Select(bound => bound.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        "-0", "0.5", "1.5", "8.95", "9.05", "0.05", "0.01", "1.001", "19.999999999999999999", "1e0", "1E+1", "10e-1", "90.0", "9e1", "0.9E+2", "1e-400",
        "1e400", "0e999999999999", "1e999999999999", "1e-999999999999", "1e2147483648", "0.00000000000000000000000000001e29", "4294967297",
        "18446744073709551617", "2147483648", "-2147483648", "9.0166666666666666666666666667", new('9', 400), "1" + new string('0', 400),
        "1" + new string('0', 400) + "e-400", "0." + new string('0', 400), "0." + new string('0', 398) + "1e399", "01", "+1", "1.", ".5", "1e", "-", "0x10", "NaN",
        "10000.05", "1000000000", "1234567890123", "1000000001", "100000000000e-9",
    ];

    /// <summary>Values of every type, and what is none.</summary>
    public static readonly string[] Values =
    [
        "null", "true", "false", "[]", "{}", "[[]]", "[{}]", "{\"a\":1,\"a\":2}", "[null]", "\"\"", "0", "1", "\"x\"", "{\"id\":\"x\"}", "", "nul", "True",
        "/*c*/1", "1//c\n", "'x'", "[1,]", "{\"a\":1,}", "{,}", "[,]", "[1 2]", "{\"a\" 1}", "{a:1}", "\"open", "]", "}", "[", "{", ",", ":", "\u0000", "\u00ff",
    ];

    /// <summary>White space between tokens, mostly none.</summary>
    public static readonly string[] Spaces = ["", "", "", "", "", " ", "\n", "\r\n", "\t", "  \n\n "];
}
