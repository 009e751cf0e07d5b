using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Comparison;

/// <summary>Whether one policy implies another: whether every plan that the one finds compliant, the other finds compliant.</summary>
/// <remarks>
/// <para>
/// It is never wrong. <see cref="ImplicationAnswer.Yes"/> is proved from the rules: whomever a plan is for, each required rule of the other
/// policy follows from a required rule of the one that measures the same within limits as tight, and some rule of the other applies. A
/// policy that finds no plan compliant implies every other. <see cref="ImplicationAnswer.No"/> is shown by a plan on which the two
/// disagree, judged by both. Where neither is found it is <see cref="ImplicationAnswer.Unknown"/>.
/// </para>
/// <para>It is about plans: rules of what is offered, attended or certified judge none, and do not matter. Immutable and pure.</para>
/// </remarks>
/// <example>
/// <code>
/// Implication implication = Implication.Of(Policy.Default.Strict(), Policy.Default);    // Yes
/// Implication converse = Implication.Of(Policy.Default, Policy.Default.Strict());       // No
/// ProgramPlan? why = converse.Counterexample;                                           // compliant with the one, not with the other
/// </code>
/// </example>
public sealed class Implication
{
    private Implication(Policy from, Policy to, ImplicationAnswer answer, ProgramPlan? counterexample)
    {
        From = from;
        To = to;
        Answer = answer;
        Counterexample = counterexample;
    }

    /// <summary>Gets the policy that may imply the other.</summary>
    public Policy From { get; }

    /// <summary>Gets the policy that may be implied.</summary>
    public Policy To { get; }

    /// <summary>Gets whether the one implies the other.</summary>
    public ImplicationAnswer Answer { get; }

    /// <summary>
    /// Gets a small plan that <see cref="From"/> finds compliant and <see cref="To"/> does not, exactly where the answer is
    /// <see cref="ImplicationAnswer.No"/>; else <see langword="null"/>.
    /// </summary>
    public ProgramPlan? Counterexample { get; }

    /// <summary>Decides whether one policy implies another.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <returns>The answer, with a plan that shows it where it is no.</returns>
    /// <exception cref="ArgumentNullException">A policy is <see langword="null"/>.</exception>
    public static Implication Of(Policy from, Policy to)
    {
        Guard.Against.Null(from);
        Guard.Against.Null(to);
        ClientCase[] open = [.. ClientCase.All(from, to).Where(each => !each.IsImplied)];
        ProgramPlan? counterexample = CounterexampleSearch.Find(from, to, open);
        ImplicationAnswer answer = counterexample is not null ? ImplicationAnswer.No
            : open.Length == 0 ? ImplicationAnswer.Yes
            : ImplicationAnswer.Unknown;
        return new(from, to, answer, counterexample);
    }

    /// <summary>Gets the answer as a sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Answer switch
    {
        ImplicationAnswer.Yes => $"{From.Id} implies {To.Id}.",
        ImplicationAnswer.No => $"{From.Id} does not imply {To.Id}.",
        _ => $"Whether {From.Id} implies {To.Id} is not known.",
    };
}
