namespace Asam.Iop.Json.Tests.Texts;

/// <summary>Policy documents around the part that a test is about.</summary>
internal static class PolicyText
{
    public const string Source = """{"id":"S","title":"A source"}""";

    public const string Rule = """{"kind":"weekly-hours","enforcement":"required","minHours":9,"sources":["S"]}""";

    /// <summary>A policy that is as short as can be.</summary>
    public static string Minimal { get; } = WithRules(Rule);

    public static string WithRules(string rules) => With(string.Empty, rules);

    /// <summary>A policy with one rule, of which a part is given: what stands between its kind and its sources.</summary>
    public static string WithRule(string kind, string parameters) =>
        WithRules($$"""{"kind":"{{kind}}","enforcement":"required",{{parameters}},"sources":["S"]}""");

    /// <summary>A policy with further properties before its sources.</summary>
    public static string With(string properties, string rules = Rule)
    {
        string comma = properties.Length == 0 ? string.Empty : ",";
        return $$"""{"id":"x","title":"X","authority":"payer",{{properties}}{{comma}}"sources":[{{Source}}],"rules":[{{rules}}]}""";
    }
}
