namespace Asam.Iop.Comparison;

/// <summary>How many levels of care the hours of a week speak for.</summary>
public enum LevelClaim
{
    /// <summary>None: the hours lie in a gap, or below or above all levels that were asked.</summary>
    None = 0,

    /// <summary>One.</summary>
    One = 1,

    /// <summary>Two or more: their hours overlap.</summary>
    Several = 2,

    /// <summary>It is not known: the week has blocks whose service is not said, and with them the hours speak otherwise than without.</summary>
    Uncertain = 3,
}
