namespace Asam.Iop.Policies;

/// <summary>What a policy says of a plan as a whole.</summary>
public enum Verdict
{
    /// <summary>No rule of the policy applied.</summary>
    NotApplicable = 0,

    /// <summary>Every required rule that applied holds.</summary>
    Compliant = 1,

    /// <summary>No required rule is violated, but one could not be judged.</summary>
    Indeterminate = 2,

    /// <summary>A required rule is violated.</summary>
    NonCompliant = 3,
}
