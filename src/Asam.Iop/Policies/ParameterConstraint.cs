using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What the parameters of a kind must agree on between themselves.</summary>
/// <remarks>Readers, schemas and documentation of policies follow from this declaration.</remarks>
public sealed class ParameterConstraint
{
    private ParameterConstraint(ParameterConstraintType type, params string[] parameters)
    {
        Type = type;
        Parameters = Array.AsReadOnly(parameters);
    }

    /// <summary>Gets what must be agreed on.</summary>
    public ParameterConstraintType Type { get; }

    /// <summary>Gets the names of the parameters that it is about, one or two, in the order that <see cref="Type"/> speaks of.</summary>
    public IReadOnlyList<string> Parameters { get; }

    private string First => Parameters[0];

    private string Second => Parameters[Parameters.Count - 1];

    /// <summary>Gets what must hold, as a sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Type switch
    {
        ParameterConstraintType.AtLeastOneOf => $"At least one of {First} and {Second} is needed.",
        ParameterConstraintType.Needed => $"{First} is needed.",
        ParameterConstraintType.NeedsOther => $"{First} needs {Second} beside it.",
        ParameterConstraintType.NotTogether => $"{First} does not go with {Second}.",
        _ => $"{First} is not above {Second}.",
    };

    internal static ParameterConstraint AtLeastOneOf(string one, string other) => new(ParameterConstraintType.AtLeastOneOf, one, other);

    internal static ParameterConstraint Needs(string name) => new(ParameterConstraintType.Needed, name);

    internal static ParameterConstraint Needs(string name, string other) => new(ParameterConstraintType.NeedsOther, name, other);

    internal static ParameterConstraint NotTogether(string name, string other) => new(ParameterConstraintType.NotTogether, name, other);

    internal static ParameterConstraint InOrder(string min, string max) => new(ParameterConstraintType.InOrder, min, max);

    /// <summary>Says what is wrong. A default is never stated, so a stated choice is one of the others.</summary>
    internal WellFormednessError? Check(RuleParameters parameters) => Type switch
    {
        ParameterConstraintType.AtLeastOneOf when !parameters.States(First) && !parameters.States(Second) => new(string.Empty, ToString()),
        ParameterConstraintType.Needed when !parameters.States(First) => new(string.Empty, ToString()),
        ParameterConstraintType.NeedsOther when parameters.States(First) && !parameters.States(Second) => new(First, ToString()),
        ParameterConstraintType.NotTogether when parameters.States(First) && parameters.States(Second) => new(First, ToString()),
        ParameterConstraintType.InOrder when parameters.Number(First) > parameters.Number(Second) => new(
            First, $"{First}, {parameters.Text(First)}, is above {Second}, {parameters.Text(Second)}."),
        _ => null,
    };
}
