namespace Asam.Iop.Scheduling;

/// <summary>What hours are hours of: the facts that a rule judges.</summary>
public enum Basis
{
    /// <summary>What a plan schedules for a client.</summary>
    Scheduled = 0,

    /// <summary>What a program offers.</summary>
    Offered = 1,

    /// <summary>What a client attended.</summary>
    Attended = 2,

    /// <summary>What a physician certified as needed.</summary>
    Certified = 3,
}
