using Asam.Iop.Policies;

namespace Asam.Iop.Testing;

/// <summary>A result of a rule that no test saw.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CoverageGap
{
    private readonly Policy _policy;

    internal CoverageGap(Policy policy, Rule rule, RuleResult result)
    {
        _policy = policy;
        Rule = rule;
        Result = result;
    }

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the result.</summary>
    public RuleResult Result { get; }

    /// <summary>Gets rule and result: <c>iop/weekly-hours violated</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{_policy.FullNameOf(Rule)} {PolicyCodes.Results.Of(Result)}";
}
