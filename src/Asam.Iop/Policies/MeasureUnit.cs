namespace Asam.Iop.Policies;

/// <summary>What a number in an outcome counts.</summary>
public enum MeasureUnit
{
    /// <summary>Whole minutes.</summary>
    Minutes = 0,

    /// <summary>Days.</summary>
    Days = 1,

    /// <summary>Times: blocks of a service.</summary>
    Times = 2,

    /// <summary>Weeks.</summary>
    Weeks = 3,

    /// <summary>Services: blocks of what counts.</summary>
    Services = 4,

    /// <summary>People: the size of a group.</summary>
    People = 5,
}
