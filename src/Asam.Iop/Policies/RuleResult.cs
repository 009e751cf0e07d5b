namespace Asam.Iop.Policies;

/// <summary>What came of judging a rule.</summary>
public enum RuleResult
{
    /// <summary>There was nothing to judge.</summary>
    NotApplicable = 0,

    /// <summary>It holds.</summary>
    Satisfied = 1,

    /// <summary>The plan does not say what the rule needs.</summary>
    NotEvaluable = 2,

    /// <summary>It does not hold.</summary>
    Violated = 3,
}
