namespace Asam.Iop;

/// <summary>Where a client lives during an outpatient program.</summary>
public enum LivingArrangement
{
    /// <summary>At home.</summary>
    Home = 0,

    /// <summary>In a sober living house.</summary>
    SoberLiving = 1,

    /// <summary>In other supportive housing.</summary>
    OtherSupportiveHousing = 2,
}
