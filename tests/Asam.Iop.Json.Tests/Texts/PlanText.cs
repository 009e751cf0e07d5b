namespace Asam.Iop.Json.Tests.Texts;

/// <summary>Documents around the part that a test is about.</summary>
internal static class PlanText
{
    public const string Block = """{"service":"group","minutes":90}""";

    /// <summary>A plan that is as short as can be.</summary>
    public static string Minimal { get; } = WithDays(string.Empty);

    public static string With(string properties) => $$"""{"id":"x",{{properties}},"phases":[{"level":"2.1","weeks":1,"days":[]}]}""";

    public static string WithPhases(string phases) => $$"""{"id":"x","phases":[{{phases}}]}""";

    public static string WithDays(string days) => WithPhases($$"""{"level":"2.1","weeks":1,"days":[{{days}}]}""");

    public static string WithSessions(string sessions) => WithDays($$"""{"sessions":[{{sessions}}]}""");

    public static string WithBlocks(string blocks) => WithSessions($$"""{"blocks":[{{blocks}}]}""");

    public static string Repeat(string part, int times) => string.Join(",", Enumerable.Repeat(part, times));
}
