namespace Asam.Iop.Policies;

/// <summary>What the parameters of a kind must agree on.</summary>
public enum ParameterConstraintType
{
    /// <summary>At least one of two is stated.</summary>
    AtLeastOneOf = 0,

    /// <summary>One is always stated.</summary>
    Needed = 1,

    /// <summary>Where the first is stated, so is the second.</summary>
    NeedsOther = 2,

    /// <summary>Two are not stated together; a default is as good as not stated.</summary>
    NotTogether = 3,

    /// <summary>The first, where both are stated, is not above the second.</summary>
    InOrder = 4,
}
