using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>What the rules of a policy beside one of them ask for, as far as they judge plans.</summary>
internal sealed class OtherLimits(Policy policy, Rule rule)
{
    public IEnumerable<Rule> Of(RuleKind kind) =>
        policy.Rules.Where(other => other != rule && other.Kind == kind && other.Basis == Basis.Scheduled);

    /// <summary>Gets the greatest of the minima.</summary>
    public int? Least(RuleKind kind, string parameter) => Of(kind).Max(other => other.Parameters.Number(parameter));

    /// <summary>Gets the least of the maxima.</summary>
    public int? Most(RuleKind kind, string parameter) => Of(kind).Min(other => other.Parameters.Number(parameter));

    /// <summary>Gets a number between a minimum and a maximum, in the middle where both are stated; a usual one where neither is.</summary>
    public int Between(RuleKind kind, string min, string max, int usual) => (Least(kind, min), Most(kind, max)) switch
    {
        (int least, int most) => least >= most ? least : least + ((most - least) / 2),
        (int least, null) => Math.Max(usual, Math.Min(least + 1, kind.Parameters.First(parameter => parameter.Name == min).Max)),
        (null, int most) => Math.Min(usual, Math.Max(1, most - 1)),
        _ => usual,
    };
}
