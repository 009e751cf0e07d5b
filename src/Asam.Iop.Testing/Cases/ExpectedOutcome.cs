using Asam.Iop.Policies;

namespace Asam.Iop.Testing.Cases;

/// <summary>What a case expects of a rule.</summary>
/// <param name="Rule">The id or full name of the rule.</param>
/// <param name="Result">The result.</param>
/// <param name="Line">The line of the name.</param>
internal sealed record ExpectedOutcome(string Rule, RuleResult Result, int Line);
