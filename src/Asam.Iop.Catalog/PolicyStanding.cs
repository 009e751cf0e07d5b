namespace Asam.Iop.Catalog;

/// <summary>What the catalog knows of a policy on a day.</summary>
public enum PolicyStanding
{
    /// <summary>There is no policy of the id.</summary>
    Unknown = 0,

    /// <summary>A version holds on the day, as far as its dates are known: its first day is, and the day is not after its last.</summary>
    InForce = 1,

    /// <summary>There is a version whose first day is not known, so that it may hold or not.</summary>
    DatesUnknown = 2,

    /// <summary>The day is before the first day of every version, or after the last.</summary>
    OutsideKnownDates = 3,
}
