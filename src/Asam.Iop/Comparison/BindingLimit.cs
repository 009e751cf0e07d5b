using Asam.Iop.Policies;

namespace Asam.Iop.Comparison;

/// <summary>The tightest limit that some policies set to one measure of a plan, and the rules that set it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class BindingLimit
{
    private readonly Requirement _requirement;

    internal BindingLimit(Requirement requirement, IReadOnlyList<RuleOutcome> setBy)
    {
        _requirement = requirement;
        SetBy = setBy;
    }

    /// <summary>Gets the kind of the rules that set the limit.</summary>
    public RuleKind Kind => _requirement.Rule.Kind;

    /// <summary>
    /// Gets the parameter that states the limit, such as <c>minHours</c>; <see langword="null"/> of a kind that holds each value against
    /// another one, such as <c>titration</c>.
    /// </summary>
    public RuleParameter? Parameter => _requirement.Limit;

    /// <summary>Gets whether the limit binds, or is what is typical. A typical limit is never held against a required one.</summary>
    public Enforcement Enforcement => _requirement.Rule.Enforcement;

    /// <summary>Gets the limit as a number, of <see cref="ParameterType.Hours"/> in minutes; <see langword="null"/> where it is none.</summary>
    public int? Value => Parameter is null ? null : _requirement.Rule.Parameters.Number(Parameter.Name);

    /// <summary>Gets the limit in words: <c>at least 9 h</c>, <c>at most 5</c>, <c>only in-person, virtual</c>, <c>never rising</c>.</summary>
    public string LimitText => _requirement.LimitText;

    /// <summary>
    /// Gets what is measured, in words: the code of the kind, and what else a rule states that is no limit, such as
    /// <c>service-frequency (services individual, everyWeeks 4)</c>; with what counts, where it is not what usually does.
    /// </summary>
    public string Measure => _requirement.Measure;

    /// <summary>Gets the outcomes of the rules that set the limit, at least one, in the order of the policies.</summary>
    public IReadOnlyList<RuleOutcome> SetBy { get; }

    /// <summary>Gets measure, limit, enforcement and rules: <c>weekly-hours at least 9 h (required): iop/weekly-hours</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Measure} {LimitText} ({PolicyCodes.Enforcements.Of(Enforcement)}): {Names}";

    internal string Names => string.Join(", ", SetBy.Select(outcome => outcome.RuleName));
}
