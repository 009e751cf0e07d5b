namespace Asam.Iop.Comparison;

/// <summary>Whether one policy implies another.</summary>
public enum ImplicationAnswer
{
    /// <summary>It could not be decided. It may or may not.</summary>
    Unknown = 0,

    /// <summary>It does: every plan that the one finds compliant, the other finds compliant.</summary>
    Yes = 1,

    /// <summary>It does not: there is a plan that the one finds compliant and the other does not.</summary>
    No = 2,
}
