using System.Globalization;

namespace Asam.Iop.Tool.Display;

/// <summary>Says how many there are of something.</summary>
internal static class Counted
{
    /// <summary>Gets number and noun: <c>1 plan</c>, <c>1,000 plans</c>.</summary>
    public static string Of(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? string.Empty : "s")}");
}
