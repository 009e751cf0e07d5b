namespace Asam.Iop.Policies;

/// <summary>What a parameter is to the rule that states it. Two rules of a kind are compared by it.</summary>
public enum ParameterRole
{
    /// <summary>
    /// It says what is measured: rules that differ in it cannot be held against each other. A number that is not stated is the least.
    /// </summary>
    Measure = 0,

    /// <summary>A lower limit: more is tighter, and none is stated where there is none.</summary>
    Minimum = 1,

    /// <summary>An upper limit, or the set of all that is allowed: less is tighter, and none is stated where there is none.</summary>
    Maximum = 2,

    /// <summary>How much is judged: more is tighter, and everything is judged where it is not stated.</summary>
    Scope = 3,

    /// <summary>
    /// How much is let pass of the limit that it needs beside it (<see cref="ParameterConstraintType.NeedsOther"/>): less is tighter, and
    /// nothing is let pass where it is not stated.
    /// </summary>
    Allowance = 4,
}
