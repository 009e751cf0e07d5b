using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What the parameters of a kind must agree on between themselves.</summary>
internal sealed class ParameterConstraint
{
    private readonly Func<RuleParameters, WellFormednessError?> _check;

    private ParameterConstraint(Func<RuleParameters, WellFormednessError?> check) => _check = check;

    public WellFormednessError? Check(RuleParameters parameters) => _check(parameters);

    public static ParameterConstraint AtLeastOneOf(string one, string other) => new(
        parameters => parameters.States(one) || parameters.States(other)
            ? null
            : new(string.Empty, $"At least one of {one} and {other} is needed."));

    public static ParameterConstraint Needs(string name) => new(
        parameters => parameters.States(name) ? null : new(string.Empty, $"{name} is needed."));

    public static ParameterConstraint Needs(string name, string other) => new(
        parameters => !parameters.States(name) || parameters.States(other) ? null : new(name, $"{name} needs {other} beside it."));

    /// <summary>A choice's default is never stated, so a stated choice is one of the others.</summary>
    public static ParameterConstraint NotTogether(string name, string other) => new(
        parameters => parameters.States(name) && parameters.States(other) ? new(name, $"{name} does not go with {other}.") : null);

    public static ParameterConstraint InOrder(string min, string max) => new(
        parameters => parameters.Number(min) > parameters.Number(max)
            ? new(min, $"{min} is above {max}.")
            : null);
}
