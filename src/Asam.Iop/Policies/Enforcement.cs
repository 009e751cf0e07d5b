namespace Asam.Iop.Policies;

/// <summary>Whether a rule binds.</summary>
public enum Enforcement
{
    /// <summary>It must hold; the verdict depends on it.</summary>
    Required = 0,

    /// <summary>It usually holds; a breach is advice and never touches the verdict.</summary>
    Typical = 1,
}
