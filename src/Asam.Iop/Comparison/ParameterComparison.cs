using Asam.Iop.Policies;

namespace Asam.Iop.Comparison;

/// <summary>A limit, or what is let pass of one, in two rules of one measure.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ParameterComparison
{
    internal ParameterComparison(RuleParameter parameter, Rule? first, Rule? second)
    {
        Parameter = parameter;
        First = TextOf(first);
        Second = TextOf(second);
        Tighter = (first, second) switch
        {
            (null, _) => Tightness.Second,
            (_, null) => Tightness.First,
            _ => ParameterValues.Compare(parameter, first, second),
        };
    }

    /// <summary>Gets the parameter.</summary>
    public RuleParameter Parameter { get; }

    /// <summary>Gets the value in the first rule, in words such as <c>9 h</c>, or <see langword="null"/> where it states none.</summary>
    public string? First { get; }

    /// <summary>Gets the value in the second rule, in words, or <see langword="null"/> where it states none.</summary>
    public string? Second { get; }

    /// <summary>Gets which of the two allows less by this value alone. A limit is tighter than none.</summary>
    public Tightness Tighter { get; }

    /// <summary>Gets name and both values: <c>maxHours: 20 h, 19 h</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Parameter.Name}: {First ?? PolicyComparison.Nothing}, {Second ?? PolicyComparison.Nothing}";

    private string? TextOf(Rule? rule) =>
        rule is not null && rule.Parameters.States(Parameter.Name) ? rule.Parameters.Text(Parameter.Name) : null;
}
