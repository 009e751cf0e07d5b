using Asam.Iop.Policies;

namespace Asam.Iop.Comparison;

/// <summary>Holds the values that two rules of one kind give to a parameter against each other, by the role that it declares.</summary>
internal static class ParameterValues
{
    /// <summary>Says whether two rules of one kind agree in every parameter of a role.</summary>
    public static bool Agree(ParameterRole role, Rule first, Rule second) =>
        first.Kind.Parameters.All(parameter => parameter.Role != role || Compare(parameter, first, second) == Tightness.Same);

    /// <summary>Says whether the first rule is at least as tight as the second in a parameter.</summary>
    public static bool IsAsTight(RuleParameter parameter, Rule first, Rule second) =>
        Compare(parameter, first, second) is Tightness.Same or Tightness.First;

    public static Tightness Compare(RuleParameter parameter, Rule first, Rule second)
    {
        object? one = ValueOf(parameter, first);
        object? other = ValueOf(parameter, second);
        if (Equals(one, other))
            return Tightness.Same;
        return parameter.Role switch
        {
            ParameterRole.Minimum => Tighter(IsMore(one, other), IsMore(other, one)),
            ParameterRole.Maximum => Tighter(IsLess(one, other), IsLess(other, one)),
            ParameterRole.Scope => Tighter(IsLess(other, one), IsLess(one, other)),
            ParameterRole.Allowance => Tighter(IsMore(other, one), IsMore(one, other)),
            _ => Tightness.Neither,
        };
    }

    /// <summary>A number that says what is measured is the least where it is not stated.</summary>
    private static object? ValueOf(RuleParameter parameter, Rule rule) => rule.Parameters.Find(parameter.Name)
        ?? (parameter is { Role: ParameterRole.Measure, Type: ParameterType.Number } ? parameter.Min : null);

    private static Tightness Tighter(bool isFirst, bool isSecond) =>
        isFirst ? Tightness.First : isSecond ? Tightness.Second : Tightness.Neither;

    /// <summary>Of two values that differ; none is less than any number.</summary>
    private static bool IsMore(object? one, object? other) => (one, other) is (int number, int than) ? number > than : other is null;

    /// <summary>Of two values that differ; none is more than any number and any set, and a set is less if it is a part.</summary>
    private static bool IsLess(object? one, object? other) => (one, other) switch
    {
        (int number, int than) => number < than,
        (ModalitySet part, ModalitySet whole) => part.Modalities.All(whole.Contains),
        _ => other is null,
    };
}
