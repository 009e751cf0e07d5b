using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Comparison;

/// <summary>
/// One limit that a rule of a policy sets to what it measures; of a rule that has none, the rule itself. A rule holds exactly when all
/// its requirements do.
/// </summary>
internal sealed class Requirement
{
    private readonly Counting _counting;

    private Requirement(Policy policy, Rule rule, RuleParameter? limit)
    {
        Policy = policy;
        Rule = rule;
        Limit = limit;
        _counting = Counting.Of(policy.Description, rule);
    }

    public Policy Policy { get; }

    public Rule Rule { get; }

    public RuleParameter? Limit { get; }

    /// <summary>Gets what is measured, in words: <c>service-frequency (services individual, everyWeeks 4)</c>.</summary>
    public string Measure
    {
        get
        {
            IEnumerable<string> details = Rule.Parameters.Stated
                .Where(IsDetail)
                .Select(parameter => $"{parameter.Name} {Rule.Parameters.Text(parameter.Name)}");
            string[] all = [.. details, .. CountsAsUsual ? Array.Empty<string>() : [$"counting {CountingText.Of(Policy, Rule)}"]];
            return all.Length == 0 ? Rule.Kind.Code : $"{Rule.Kind.Code} ({string.Join(", ", all)})";
        }
    }

    /// <summary>Gets the limit in words: <c>at least 9 h</c>; of a rule that has none, what must never be.</summary>
    public string LimitText => Limit?.Role switch
    {
        null => Rule.Measure.RelativeLimit ?? string.Empty,
        ParameterRole.Minimum => $"at least {Rule.Parameters.Text(Limit.Name)}",
        _ when Limit.Type is ParameterType.Number or ParameterType.Hours => $"at most {Rule.Parameters.Text(Limit.Name)}",
        _ => $"only {Rule.Parameters.Text(Limit.Name)}",
    };

    private bool CountsAsUsual => !Rule.Measure.Counts || _counting == Counting.Of(ServiceSet.Treatment);

    public static IEnumerable<Requirement> Of(Policy policy, Rule rule)
    {
        RuleParameter[] limits = [.. rule.Parameters.Stated.Where(each => each.Role is ParameterRole.Minimum or ParameterRole.Maximum)];
        return limits.Length == 0 ? [new(policy, rule, limit: null)] : limits.Select(limit => new Requirement(policy, rule, limit));
    }

    /// <summary>Says whether another requirement limits the same measure from the same side, differing at most in it.</summary>
    public bool IsOfTheSameMeasure(Requirement other) => IsOfTheSameKind(other)
        && ParameterValues.Agree(ParameterRole.Scope, Rule, other.Rule)
        && Allowances.All(allowance => ParameterValues.Compare(allowance, Rule, other.Rule) == Tightness.Same)
        && CountsTheSame(other);

    /// <summary>Says which of two requirements of the same measure has the tighter limit.</summary>
    public Tightness Tighter(Requirement other) => Limit is null ? Tightness.Same : ParameterValues.Compare(Limit, Rule, other.Rule);

    /// <summary>
    /// Says whether, where this requirement holds or has nothing to judge, another one surely does too, of every course that both rules
    /// apply to. A <see langword="false"/> says nothing.
    /// </summary>
    public bool Implies(Requirement other)
    {
        if (!IsOfTheSameKind(other) || Tighter(other) is Tightness.Second or Tightness.Neither || !ReachesAsFarAs(other))
            return false;
        return CountsTheSame(other) || (Rule.Measure.GrowsWithCounting && CountsOnTheSafeSideOf(other));
    }

    /// <summary>Says whether another rule of the same measure has something to judge wherever this one has.</summary>
    public bool AppliesWhereverDoes(Requirement other) => Rule.Kind == other.Rule.Kind
        && ParameterValues.Agree(ParameterRole.Measure, Rule, other.Rule)
        && ReachesOver(other)
        && CountsTheSame(other);

    private RuleParameter[] Allowances => Limit is null
        ? []
        : [.. Rule.Kind.Parameters.Where(parameter => parameter.Role == ParameterRole.Allowance && Concerns(parameter, Limit))];

    private bool IsOfTheSameKind(Requirement other) => Rule.Kind == other.Rule.Kind
        && Limit == other.Limit
        && ParameterValues.Agree(ParameterRole.Measure, Rule, other.Rule);

    private bool ReachesOver(Requirement other) =>
        Rule.Kind.Parameters.All(each => each.Role != ParameterRole.Scope || ParameterValues.IsAsTight(each, Rule, other.Rule));

    /// <summary>
    /// What is judged of fewer weeks is judged as it is of more; but where the results without uncertain services and with them are held
    /// against each other, a part may have nothing to judge in one of them alone. What is let pass depends on the limit, on what counts
    /// and on the weeks (a week that comes to reach a lower minimum ends a taper), so then these are the same.
    /// </summary>
    private bool ReachesAsFarAs(Requirement other)
    {
        bool isSameScope = ParameterValues.Agree(ParameterRole.Scope, Rule, other.Rule);
        bool isPartSafe = other.Rule.Measure.JudgesEveryCourse || !Judgement.IsJudgedBothWays(other.Rule, other._counting);
        if (!isSameScope && !(isPartSafe && ReachesOver(other)))
            return false;
        bool isAllElseTheSame = isSameScope && CountsTheSame(other) && Tighter(other) == Tightness.Same;
        return Allowances.All(allowance => !Rule.Parameters.States(allowance.Name)
            || (isAllElseTheSame && ParameterValues.IsAsTight(allowance, Rule, other.Rule)));
    }

    private bool CountsTheSame(Requirement other) => !Rule.Measure.Counts || _counting == other._counting;

    /// <summary>More may count towards a minimum, and less towards a maximum.</summary>
    private bool CountsOnTheSafeSideOf(Requirement other) => Limit?.Role switch
    {
        ParameterRole.Minimum => (_counting.Without & ~other._counting.Without) == 0,
        ParameterRole.Maximum => (other._counting.With & ~_counting.With) == 0,
        _ => false,
    };

    private bool IsDetail(RuleParameter parameter) =>
        parameter.Role is ParameterRole.Measure or ParameterRole.Scope || Allowances.Contains(parameter);

    private bool Concerns(RuleParameter allowance, RuleParameter limit) => Rule.Kind.Constraints.Any(constraint =>
        constraint.Type == ParameterConstraintType.NeedsOther
        && constraint.Parameters[0] == allowance.Name
        && constraint.Parameters[1] == limit.Name);
}
