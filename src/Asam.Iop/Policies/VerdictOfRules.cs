namespace Asam.Iop.Policies;

/// <summary>
/// The verdict that follows from the results of rules: the worst of those that are required, or that none applied. The one place that says so;
/// it allocates nothing.
/// </summary>
internal struct VerdictOfRules
{
    private RuleResult _worst;
    private bool _anyApplies;

    /// <summary>Gets a value indicating whether no further result can alter the verdict.</summary>
    public readonly bool IsDecided => _worst == RuleResult.Violated;

    /// <summary>Gets the verdict as far as results were added: of no result, it is that nothing applied.</summary>
    public readonly Verdict Verdict => _worst switch
    {
        RuleResult.Violated => Verdict.NonCompliant,
        RuleResult.NotEvaluable => Verdict.Indeterminate,
        _ => _anyApplies ? Verdict.Compliant : Verdict.NotApplicable,
    };

    public void Add(bool isRequired, RuleResult result)
    {
        _anyApplies |= result != RuleResult.NotApplicable;
        if (isRequired && result > _worst)
            _worst = result;
    }
}
