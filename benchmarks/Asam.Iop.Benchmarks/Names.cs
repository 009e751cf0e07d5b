namespace Asam.Iop.Benchmarks;

/// <summary>What the tables call a contestant; the goals find their figures by it.</summary>
internal static class Names
{
    public const string FairLoop = "fair loop";
    public const string NaiveLoop = "naive loop";
    public const string Permits = "Permits";
    public const string Evaluate = "Evaluate";
    public const string FluentValidation = "FluentValidation 12";
    public const string RulesEngine = "RulesEngine 6";
    public const string Library = "Asam.Iop";
    public const string PlainClasses = "plain classes";
    public const string BareReader = "bare Utf8JsonReader";
    public const string HandWrittenReader = "hand-written Utf8JsonReader into plain classes";
    public const string JsonIntoPlainClasses = "System.Text.Json into plain classes";
}
