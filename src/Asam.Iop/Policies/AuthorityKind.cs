namespace Asam.Iop.Policies;

/// <summary>What kind of authority a policy comes from.</summary>
public enum AuthorityKind
{
    /// <summary>What a word means, without the force of a rule.</summary>
    Definition = 0,

    /// <summary>Criteria of which level of care a client is placed in.</summary>
    PlacementCriteria = 1,

    /// <summary>A state that licenses programs.</summary>
    License = 2,

    /// <summary>A payer of claims.</summary>
    Payer = 3,

    /// <summary>A court.</summary>
    Court = 4,

    /// <summary>A code set of claims.</summary>
    Coding = 5,

    /// <summary>Advice of an agency or association.</summary>
    Guidance = 6,
}
