using NodaTime;

namespace Asam.Iop.Json.Reading;

/// <summary>A time of day as documents write it: <c>17:30</c>.</summary>
internal static class TimeText
{
    private const int Length = 5;
    private const int MaxHour = 23;
    private const int MaxMinute = 59;

    public static bool TryRead(ReadOnlySpan<byte> utf8, out LocalTime time)
    {
        if (utf8.Length == Length
            && utf8[2] == (byte)':'
            && TryReadTwoDigits(utf8[0], utf8[1], MaxHour, out int hour)
            && TryReadTwoDigits(utf8[3], utf8[4], MaxMinute, out int minute))
        {
            time = new(hour, minute);
            return true;
        }

        time = default;
        return false;
    }

    private static bool TryReadTwoDigits(byte tens, byte ones, int max, out int value)
    {
        value = ((tens - '0') * 10) + (ones - '0');

        // Tens that are more than a digit make a value above every maximum.
        return tens >= (byte)'0' && ones is >= (byte)'0' and <= (byte)'9' && value <= max;
    }
}
