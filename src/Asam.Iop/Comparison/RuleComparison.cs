using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Comparison;

/// <summary>Two rules of two policies that mean the same measure, held against each other; or a rule that only one of the policies has.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RuleComparison
{
    internal RuleComparison(Policy firstPolicy, Policy secondPolicy, Rule? first, Rule? second)
    {
        First = first;
        Second = second;
        FirstCounting = TextOfCounting(firstPolicy, first);
        SecondCounting = TextOfCounting(secondPolicy, second);
        CountingDiffers = first is not null && second is not null && first.Measure.Counts
            && Counting.Of(firstPolicy.Description, first) != Counting.Of(secondPolicy.Description, second);
        Parameters = Array.AsReadOnly(
        [
            .. Either.Kind.Parameters
                .Where(parameter => parameter.Role is ParameterRole.Minimum or ParameterRole.Maximum or ParameterRole.Allowance)
                .Where(parameter => States(first, parameter) || States(second, parameter))
                .Select(parameter => new ParameterComparison(parameter, first, second)),
        ]);
    }

    /// <summary>Gets the rule of the first policy, or <see langword="null"/> if only the second has it.</summary>
    public Rule? First { get; }

    /// <summary>Gets the rule of the second policy, or <see langword="null"/> if only the first has it.</summary>
    public Rule? Second { get; }

    /// <summary>Gets the limits of the rules, and what they let pass, in the order of their declaration: those that either states.</summary>
    public IReadOnlyList<ParameterComparison> Parameters { get; }

    /// <summary>Gets a value indicating whether one of the rules is required and the other typical.</summary>
    public bool EnforcementDiffers => First is not null && Second is not null && First.Enforcement != Second.Enforcement;

    /// <summary>Gets a value indicating whether the rules count different services. Limits alone then do not tell which is tighter.</summary>
    public bool CountingDiffers { get; }

    /// <summary>Gets a value indicating whether the rules ask the same: same limits, enforcement and counting.</summary>
    public bool IsSame => Tighter == Tightness.Same && !EnforcementDiffers && !CountingDiffers;

    /// <summary>Gets which rule is tighter by its limits; a rule is tighter than none. Enforcement and counting are not looked at.</summary>
    public Tightness Tighter => (First, Second) switch
    {
        (null, _) => Tightness.Second,
        (_, null) => Tightness.First,
        _ => Parameters.Select(each => each.Tighter).Aggregate(Tightness.Same, Join),
    };

    /// <summary>Gets what is measured and for whom, in words: <c>weekly-hours (per average), adolescent</c>.</summary>
    public string Measure
    {
        get
        {
            string[] details =
            [
                .. Either.Parameters.Stated
                    .Where(parameter => parameter.Role is ParameterRole.Measure or ParameterRole.Scope)
                    .Select(parameter => $"{parameter.Name} {Either.Parameters.Text(parameter.Name)}"),
            ];
            string[] parts =
            [
                details.Length == 0 ? Either.Kind.Code : $"{Either.Kind.Code} ({string.Join(", ", details)})",
                .. Either.Population is Population population ? [VocabularyCodes.Populations.Of(population)] : Array.Empty<string>(),
                .. Either.Basis == Basis.Scheduled ? Array.Empty<string>() : [ScheduleCodes.Bases.Of(Either.Basis)],
            ];
            return string.Join(", ", parts);
        }
    }

    internal string? FirstCounting { get; }

    internal string? SecondCounting { get; }

    private Rule Either => (First ?? Second)!;

    /// <summary>Gets the measure and what differs: <c>weekly-hours; maxHours: 20 h, 19 h</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("; ", new[] { Measure }.Concat(Parameters.Select(each => each.ToString())));

    private static Tightness Join(Tightness one, Tightness other) =>
        one == Tightness.Same || one == other ? other : other == Tightness.Same ? one : Tightness.Neither;

    private static bool States(Rule? rule, RuleParameter parameter) => rule is not null && rule.Parameters.States(parameter.Name);

    private static string? TextOfCounting(Policy policy, Rule? rule) => rule is null ? null : CountingText.Of(policy, rule);
}
