namespace Asam.Iop.Tool.Tests;

/// <summary>Small plan documents, each on one line.</summary>
internal static class Plans
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>A plan of days with one session, whose mix is not said.</summary>
    public static string Of(string id, int days = 3, int minutes = 180, int weeks = 12)
    {
        IEnumerable<string> each = Weekdays.Take(days).Select(
            day => $$"""{"day":"{{day}}","sessions":[{"blocks":[{"service":"unspecified","minutes":{{minutes}}}]}]}""");
        return $$"""{"id":"{{id}}","phases":[{"level":"2.1","weeks":{{weeks}},"days":[{{string.Join(',', each)}}]}]}""";
    }
}
