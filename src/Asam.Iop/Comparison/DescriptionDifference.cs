namespace Asam.Iop.Comparison;

/// <summary>Something that two policies say differently beside their rules.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DescriptionDifference
{
    internal DescriptionDifference(string name, string? first, string? second)
    {
        Name = name;
        First = first;
        Second = second;
    }

    /// <summary>Gets what differs, as documents name it: <c>counts</c>, <c>conditions</c>, <c>adolescentAges</c>, <c>edition</c> …</summary>
    public string Name { get; }

    /// <summary>Gets what the first policy says, or <see langword="null"/> where it says nothing.</summary>
    public string? First { get; }

    /// <summary>Gets what the second policy says, or <see langword="null"/> where it says nothing.</summary>
    public string? Second { get; }

    /// <summary>Gets name and both texts: <c>edition: third, fourth</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}: {First ?? PolicyComparison.Nothing}, {Second ?? PolicyComparison.Nothing}";
}
