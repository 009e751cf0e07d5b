using Ardalis.GuardClauses;
namespace Asam.Iop.Policies;

/// <content>The kind <c>modality</c>.</content>
public sealed partial class Rule
{
    private static readonly RuleParameter AllowedModalities =
        RuleParameter.Modalities("allowed", "How countable services may be attended.").AsMaximum();

    /// <summary>Gets the kind: every countable service is attended in an allowed way.</summary>
    public static RuleKind ModalityKind { get; } = new(
        "modality",
        parameters => $"a week attended other than {string.Join(" or ", parameters.Words("allowed"))}",
        [AllowedModalities, RuleParameter.FirstWeeks],
        [ParameterConstraint.Needs("allowed")],
        parameters => new ModalitiesOfServices(parameters.Modalities("allowed")!, parameters.Number("firstWeeks")));

    /// <summary>
    /// Makes a rule: every countable service is attended in an allowed way. A block's own modality decides, else the plan's; where neither
    /// is said, or the plan says <see cref="Iop.Modality.Hybrid"/>, it cannot be judged.
    /// </summary>
    /// <param name="allowed">The modalities that are allowed.</param>
    /// <param name="firstWeeks">Judge only so many of the first weeks, 1 to 520, or <see langword="null"/> for all.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="allowed"/> is <see langword="null"/>.</exception>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds.</exception>
    public static Rule Modality(ModalitySet allowed, int? firstWeeks = null) =>
        Create(ModalityKind, (AllowedModalities, Guard.Against.Null(allowed)), (RuleParameter.FirstWeeks, firstWeeks));
}
