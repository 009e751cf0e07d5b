namespace Asam.Iop.Tests.Oracle;

/// <summary>The outcome of one rule, by its id within the policy; <c>Weeks</c> is empty unless it is violated.</summary>
internal sealed record OracleOutcome(string RuleId, string Outcome, IReadOnlyList<OracleRange> Weeks);
