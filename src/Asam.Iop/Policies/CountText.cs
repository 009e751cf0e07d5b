namespace Asam.Iop.Policies;

/// <summary>Says counts in words.</summary>
internal static class CountText
{
    /// <summary>Gets the counts that are not 0: <c>2 satisfied, 1 violated</c>.</summary>
    public static string Of<T>(CodeList<T> codes, Func<T, long> count)
        where T : struct, Enum
    {
        string[] counted = [.. codes.Values.Where(value => count(value) > 0).Select(value => FormattableString.Invariant($"{count(value)} {codes.Of(value)}"))];
        return counted.Length == 0 ? "no plans" : string.Join(", ", counted);
    }
}
