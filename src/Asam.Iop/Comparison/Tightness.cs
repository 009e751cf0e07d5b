namespace Asam.Iop.Comparison;

/// <summary>Which of two is the tighter one: allows less.</summary>
public enum Tightness
{
    /// <summary>Both allow the same.</summary>
    Same = 0,

    /// <summary>The first is tighter; the second is looser.</summary>
    First = 1,

    /// <summary>The second is tighter; the first is looser.</summary>
    Second = 2,

    /// <summary>Neither is: each allows something that the other does not, or they cannot be held against each other.</summary>
    Neither = 3,
}
