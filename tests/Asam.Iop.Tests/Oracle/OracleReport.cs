namespace Asam.Iop.Tests.Oracle;

/// <summary>A verdict and every rule's outcome, in the order of the policy.</summary>
internal sealed record OracleReport(string Verdict, IReadOnlyList<OracleOutcome> Outcomes);
