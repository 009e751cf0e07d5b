namespace Asam.Iop.Json.Reading;

/// <summary>The exact value of a number as its decimal text says it: <c>90</c>, <c>90.0</c>, <c>9e1</c> and <c>900e-1</c> are one number.</summary>
internal static class DecimalText
{
    /// <summary>Whole numbers of at most this many digits fit an <see cref="int"/>. No bound of a document has more.</summary>
    private const int MaxDigits = 9;

    /// <summary>The least number of more digits.</summary>
    private const long Ceiling = 1_000_000_000;

    /// <summary>An exponent beyond this outweighs every digit that a document has room for, so that its exact value does not matter.</summary>
    private const int ExponentCeiling = 1_000_000_000;

    /// <summary>Reads a whole number of at most nine digits.</summary>
    /// <param name="number">A number of JSON.</param>
    /// <param name="value">The number.</param>
    /// <returns><see langword="false"/> if it has a fraction, or more digits.</returns>
    public static bool TryReadWhole(ReadOnlySpan<byte> number, out int value) =>
        TryReadPlain(number, out value) || TryReadIn(number, unitsPerOne: 1, out value);

    /// <summary>Reads a number as so many whole units of which a few make one: 1.5 hours as 90 minutes.</summary>
    /// <param name="number">A number of JSON.</param>
    /// <param name="unitsPerOne">How many units make one, at most 60.</param>
    /// <param name="value">The number of units, of at most nine digits.</param>
    /// <returns><see langword="false"/> if it is not a whole number of units, or has more digits.</returns>
    public static bool TryReadIn(ReadOnlySpan<byte> number, int unitsPerOne, out int value)
    {
        bool isNegative = number[0] == (byte)'-';
        ReadOnlySpan<byte> mantissa = isNegative ? number.Slice(1) : number;
        long exponent = 0;
        int exponentAt = mantissa.IndexOfAny((byte)'e', (byte)'E');
        if (exponentAt != -1)
        {
            exponent = ReadExponent(mantissa.Slice(exponentAt + 1));
            mantissa = mantissa.Slice(0, exponentAt);
        }

        int pointAt = mantissa.IndexOf((byte)'.');
        if (pointAt != -1)
            exponent -= mantissa.Length - pointAt - 1;

        bool isShort = TryReadDigits(mantissa, out value, out int trailingZeros);
        exponent += trailingZeros;
        if (!isShort || (value != 0 && exponent >= MaxDigits))
            return false;

        long units = (long)value * unitsPerOne;
        for (; units != 0 && exponent > 0; exponent--)
            units *= 10;
        for (; units != 0 && exponent < 0; exponent++)
        {
            if (units % 10 != 0)
                return false;
            units /= 10;
        }

        if (units >= Ceiling)
            return false;
        value = (int)(isNegative ? -units : units);
        return true;
    }

    /// <summary>Reads a few digits and nothing else, as nearly all numbers are written.</summary>
    private static bool TryReadPlain(ReadOnlySpan<byte> number, out int value)
    {
        value = 0;
        if (number.Length > MaxDigits)
            return false;
        int digits = 0;
        foreach (byte digit in number)
        {
            int one = digit - '0';
            if ((uint)one > 9)
                return false;
            digits = (digits * 10) + one;
        }

        value = digits;
        return true;
    }

    /// <summary>Reads the digits between the leading and the trailing zeros, if they are few enough.</summary>
    private static bool TryReadDigits(ReadOnlySpan<byte> mantissa, out int value, out int trailingZeros)
    {
        value = 0;
        trailingZeros = 0;
        int digits = 0;
        foreach (byte character in mantissa)
        {
            if (character == (byte)'.')
                continue;
            if (character == (byte)'0')
            {
                trailingZeros++;
                continue;
            }

            digits += digits == 0 ? 1 : trailingZeros + 1;
            if (digits > MaxDigits)
                return false;
            for (; value != 0 && trailingZeros > 0; trailingZeros--)
                value *= 10;
            value = (value * 10) + (character - '0');
            trailingZeros = 0;
        }

        return true;
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        bool isNegative = text[0] == (byte)'-';
        ReadOnlySpan<byte> digits = text[0] is (byte)'-' or (byte)'+' ? text.Slice(1) : text;
        long exponent = 0;
        foreach (byte digit in digits)
        {
            exponent = (exponent * 10) + (digit - '0');
            if (exponent > ExponentCeiling)
                break;
        }

        return isNegative ? -exponent : exponent;
    }
}
