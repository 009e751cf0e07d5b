namespace Asam.Iop.Testing;

/// <summary>Where a plan stands beside a limit.</summary>
public enum BoundarySide
{
    /// <summary>One unit below it: one minute of hours and minutes, else one.</summary>
    Below = 0,

    /// <summary>Exactly at it.</summary>
    At = 1,

    /// <summary>One unit above it.</summary>
    Above = 2,
}
