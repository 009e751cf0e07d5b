namespace Asam.Iop.Planning;

/// <summary>What a search for a mended plan came to.</summary>
public enum MendingStatus
{
    /// <summary>Every policy finds the plan compliant as it is; there is nothing to change.</summary>
    AlreadyCompliant = 0,

    /// <summary>Changes were found after which every policy finds the plan compliant.</summary>
    Mended = 1,

    /// <summary>
    /// A policy has nothing to do with the plan: no rule of it is for what is scheduled for the client, or the plan has no week at level 2.1.
    /// </summary>
    NothingApplies = 2,

    /// <summary>Rules of the policies are proven to conflict, so that no plan of this client meets them all.</summary>
    RulesConflict = 3,

    /// <summary>Every sequence of edits of the set was tried and none mends. Other changes, outside the set, might.</summary>
    NotInEditSet = 4,

    /// <summary>The bounds of the search were reached before a mended plan was. One may exist.</summary>
    BoundsReached = 5,
}
