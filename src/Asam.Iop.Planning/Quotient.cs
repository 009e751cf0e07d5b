namespace Asam.Iop.Planning;

/// <summary>Divides whole numbers that are positive, or none.</summary>
internal static class Quotient
{
    /// <summary>Gets the least whole number that is, so many times, as much as another at least.</summary>
    public static int RoundedUp(int number, int times) => (number + times - 1) / times;
}
