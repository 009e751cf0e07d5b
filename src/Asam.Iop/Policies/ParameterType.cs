namespace Asam.Iop.Policies;

/// <summary>What a parameter of a rule holds.</summary>
public enum ParameterType
{
    /// <summary>A whole number.</summary>
    Number = 0,

    /// <summary>Hours, kept as whole minutes.</summary>
    Hours = 1,

    /// <summary>One of a few words.</summary>
    Choice = 2,

    /// <summary>A set of services.</summary>
    Services = 3,

    /// <summary>A set of group types.</summary>
    GroupTypes = 4,

    /// <summary>A set of modalities.</summary>
    Modalities = 5,
}
