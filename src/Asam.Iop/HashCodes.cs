namespace Asam.Iop;

/// <summary>Combines hash codes; System.HashCode does not exist on netstandard2.0.</summary>
internal static class HashCodes
{
    public static int Combine(int first, int second) => unchecked((first * 397) ^ second);

    public static int Combine(int first, int second, int third) => Combine(Combine(first, second), third);

    public static int OfSequence<T>(IReadOnlyList<T> items)
        where T : notnull
    {
        int hash = items.Count;
        for (int i = 0; i < items.Count; i++)
            hash = Combine(hash, items[i].GetHashCode());
        return hash;
    }
}
