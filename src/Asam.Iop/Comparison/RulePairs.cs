using Asam.Iop.Policies;

namespace Asam.Iop.Comparison;

/// <summary>Pairs the rules of two policies that mean the same: kind, what says what is measured, population and basis.</summary>
internal static class RulePairs
{
    /// <summary>
    /// Gets the pairs and the rules left over, in the order of the first policy and then of the second. Where several rules could be
    /// paired, those that agree in more are.
    /// </summary>
    public static IEnumerable<RuleComparison> Of(Policy first, Policy second)
    {
        int?[] partners = new int?[first.Rules.Count];
        HashSet<int> taken = [];
        IEnumerable<(int First, int Second)> likely =
            from i in Enumerable.Range(0, first.Rules.Count)
            from j in Enumerable.Range(0, second.Rules.Count)
            where MeanTheSame(first.Rules[i], second.Rules[j])
            orderby Agreement(first, first.Rules[i], second, second.Rules[j]) descending, i + j
            select (i, j);
        foreach ((int i, int j) in likely)
        {
            if (partners[i] is null && taken.Add(j))
                partners[i] = j;
        }

        return
        [
            .. first.Rules.Select((rule, i) => new RuleComparison(first, second, rule, partners[i] is int j ? second.Rules[j] : null)),
            .. second.Rules.Where((_, j) => !taken.Contains(j)).Select(rule => new RuleComparison(first, second, null, rule)),
        ];
    }

    private static bool MeanTheSame(Rule one, Rule other) => one.Kind == other.Kind
        && one.Population == other.Population
        && one.Basis == other.Basis
        && ParameterValues.Agree(ParameterRole.Measure, one, other)
        && ParameterValues.Agree(ParameterRole.Scope, one, other);

    private static int Agreement(Policy first, Rule one, Policy second, Rule other)
    {
        RuleComparison pair = new(first, second, one, other);
        int alike = pair.Parameters.Count(each => each.Tighter == Tightness.Same);
        return (pair.EnforcementDiffers ? 0 : 100) + (pair.CountingDiffers ? 0 : 10) + alike;
    }
}
