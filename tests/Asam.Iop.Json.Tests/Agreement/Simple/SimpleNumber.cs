using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Asam.Iop.Json.Tests.Agreement.Simple;

/// <summary>Numbers by arithmetic of any size: digits times a power of ten.</summary>
internal static class SimpleNumber
{
    /// <summary>Far beyond every bound, and near enough that the power can be computed.</summary>
    private const int Far = 100;

    public static int Read(JsonElement value, int unitsPerOne, int min, int max)
    {
        SimpleRefusal.Unless(value.ValueKind == JsonValueKind.Number, "no number");
        string[] parts = value.GetRawText().ToUpperInvariant().Split('E');
        string[] sides = parts[0].Split('.');
        string fraction = sides.Length == 2 ? sides[1].TrimEnd('0') : string.Empty;
        BigInteger digits = BigInteger.Parse(sides[0] + fraction, CultureInfo.InvariantCulture) * unitsPerOne;
        BigInteger power = (parts.Length == 2 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - fraction.Length;
        while (!digits.IsZero && (digits % 10).IsZero)
        {
            digits /= 10;
            power++;
        }

        SimpleRefusal.Unless(digits.IsZero || power >= 0, "no whole number");
        SimpleRefusal.Unless(digits.IsZero || power < Far, "a huge number");
        BigInteger units = digits.IsZero ? 0 : digits * BigInteger.Pow(10, (int)power);
        SimpleRefusal.Unless(units >= min && units <= max, "out of range");
        return (int)units;
    }
}
