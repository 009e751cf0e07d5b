namespace Asam.Iop.Json;

/// <summary>The names of the properties of a summary document.</summary>
internal static class SummaryProperty
{
    public const string Plans = "plans";
    public const string Unread = "unread";
    public const string Policies = "policies";

    public const string Policy = "policy";
    public const string Fingerprint = "fingerprint";
    public const string Verdicts = "verdicts";
    public const string Rules = "rules";

    public const string Rule = "rule";
    public const string Enforcement = "enforcement";
    public const string Outcomes = "outcomes";
}
