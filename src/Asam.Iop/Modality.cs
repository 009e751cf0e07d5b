namespace Asam.Iop;

/// <summary>How a service is attended.</summary>
public enum Modality
{
    /// <summary>In the same room.</summary>
    InPerson = 0,

    /// <summary>By video.</summary>
    Virtual = 1,

    /// <summary>By telephone, without video.</summary>
    AudioOnly = 2,

    /// <summary>Some of it in person, some of it virtual. Only a whole plan can be hybrid; a block is one or the other.</summary>
    Hybrid = 3,
}
