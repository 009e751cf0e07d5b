using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Rules made of what their kind declares and of nothing else, so that a new kind has rules as soon as it is declared.</summary>
internal static class DeclaredRules
{
    public static Gen<Rule> Any { get; } = Choices.OneOf(RuleKind.All).SelectMany(Of);

    private static Gen<Rule> Of(RuleKind kind) =>
        from values in Choices.All(kind.Parameters.Select(ValueOf))
        from stated in Choices.SomeOf(kind.Parameters.Select(parameter => parameter.Name))
        select Create(kind, Agreed(kind, ByName(kind, values), [.. stated]));

    /// <summary>Numbers near the least, where real limits are, anywhere, and at both bounds; one word or several.</summary>
    private static Gen<object> ValueOf(RuleParameter parameter) => parameter.Type switch
    {
        ParameterType.Number or ParameterType.Hours => Gen.Frequency(
                (5, Gen.Choose(parameter.Min, parameter.Min + ((parameter.Max - parameter.Min + 7) / 8))),
                (3, Gen.Choose(parameter.Min, parameter.Max)),
                (2, Gen.Elements(parameter.Min, parameter.Max)))
            .Select(number => (object)number),
        ParameterType.Choice => Choices.OneOf(parameter.Choices).Select(word => (object)word),
        _ => Choices.SomeOf(parameter.Choices).Where(words => words.Count > 0).Select(words => (object)words),
    };

    /// <summary>Leaves out what does not go together, adds what is missing, and puts limits in order.</summary>
    private static Dictionary<string, object?> Agreed(RuleKind kind, Dictionary<string, object> values, HashSet<string> stated)
    {
        bool States(string name) => stated.Contains(name) && !Equals(values[name], DefaultOf(kind, name));

        foreach (ParameterConstraint constraint in kind.Constraints.OrderBy(each => each.Type != ParameterConstraintType.NotTogether))
        {
            (string first, string second) = (constraint.Parameters[0], constraint.Parameters[constraint.Parameters.Count - 1]);
            switch (constraint.Type)
            {
                case ParameterConstraintType.NotTogether when States(first) && States(second):
                    stated.Remove(first);
                    break;
                case ParameterConstraintType.Needed:
                case ParameterConstraintType.AtLeastOneOf when !States(first) && !States(second):
                    stated.Add(first);
                    break;
                case ParameterConstraintType.NeedsOther when States(first):
                    stated.Add(second);
                    break;
                case ParameterConstraintType.InOrder when (int)values[first] > (int)values[second]:
                    (values[first], values[second]) = (values[second], values[first]);
                    break;
            }
        }

        return values.ToDictionary(each => each.Key, each => stated.Contains(each.Key) ? each.Value : null);
    }

    private static Dictionary<string, object> ByName(RuleKind kind, IReadOnlyList<object> values) =>
        kind.Parameters.Zip(values, (parameter, value) => (parameter.Name, value)).ToDictionary(each => each.Name, each => each.value);

    private static string? DefaultOf(RuleKind kind, string name) =>
        kind.Parameters.First(parameter => parameter.Name == name) is { Type: ParameterType.Choice } choice ? choice.Choices[0] : null;

    private static Rule Create(RuleKind kind, Dictionary<string, object?> values) =>
        Rule.TryCreate(kind, values, out Rule? rule, out IReadOnlyList<WellFormednessError> errors)
            ? rule
            : throw new InvalidOperationException($"Of what {kind} declares, no rule was made: {string.Join(" ", errors)}");
}
