using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.Tests;

/// <summary>Writes policies and rules in as few words as a test needs.</summary>
internal static class Write
{
    /// <summary>A policy <c>p</c> of some rules.</summary>
    public static Policy Policy(params Rule[] rules)
    {
        PolicyBuilder builder = Policies.Policy.Create("p", "Example", AuthorityKind.Payer).Source(new("S", "Example"));
        foreach (Rule rule in rules)
            builder.Add(rule);
        return builder.Build();
    }

    /// <summary>A rule of a kind that states one limit, away from its bounds, and what its kind needs beside it.</summary>
    public static Rule Rule(RuleKind kind, RuleParameter limit)
    {
        Dictionary<string, object?> values = new() { [limit.Name] = Value(limit) };
        foreach (ParameterConstraint constraint in kind.Constraints)
        {
            IEnumerable<string> missing = constraint.Type switch
            {
                ParameterConstraintType.AtLeastOneOf when !constraint.Parameters.Any(values.ContainsKey) => constraint.Parameters.Take(1),
                ParameterConstraintType.Needed => constraint.Parameters,
                ParameterConstraintType.NeedsOther when values.ContainsKey(constraint.Parameters[0]) => constraint.Parameters.Skip(1),
                _ => [],
            };
            foreach (string name in missing.Where(name => !values.ContainsKey(name)))
                values[name] = Value(kind.Parameters.Single(parameter => parameter.Name == name));
        }

        return Policies.Rule.TryCreate(kind, values, out Rule? rule, out _) ? rule : throw new InvalidOperationException($"{kind}: {limit}");
    }

    private static object Value(RuleParameter parameter) => parameter.Type switch
    {
        ParameterType.Services => ServiceSet.Of(Service.Individual),
        ParameterType.Modalities => ModalitySet.Of(Modality.InPerson),
        ParameterType.Hours => Math.Max(parameter.Min + 60, 300),
        _ => Math.Max(parameter.Min + 1, 3),
    };
}
