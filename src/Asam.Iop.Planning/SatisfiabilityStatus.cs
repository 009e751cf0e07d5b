namespace Asam.Iop.Planning;

/// <summary>What a search for a plan that several policies find compliant came to.</summary>
public enum SatisfiabilityStatus
{
    /// <summary>It was not found, and it is not proven that there is none.</summary>
    Unknown = 0,

    /// <summary>A plan was found that every policy finds compliant.</summary>
    Satisfiable = 1,

    /// <summary>Rules of the policies are proven to conflict, so that there is no such plan.</summary>
    Conflicting = 2,

    /// <summary>A policy has no rule that applies to what is scheduled for the client, so that it finds no plan compliant.</summary>
    NothingApplies = 3,
}
