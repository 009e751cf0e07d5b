namespace Asam.Iop.Testing.Cases;

/// <summary>The names of the properties of a case.</summary>
internal static class CaseProperty
{
    public const string Name = "name";
    public const string Plan = "plan";
    public const string Policy = "policy";
    public const string Date = "date";
    public const string Verdict = "verdict";
    public const string Outcomes = "outcomes";
    public const string Rule = "rule";
    public const string Outcome = "outcome";
}
