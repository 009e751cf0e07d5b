using System.Text.Json;
using Asam.Iop.Policies;

namespace Asam.Iop.Json.Writing;

/// <summary>Writes what a rule saw, and what it was held against.</summary>
internal static class FiguresWriter
{
    /// <summary>Writes one number as a value, several as their range; a range without an end has no greatest.</summary>
    public static void WriteObserved(Utf8JsonWriter writer, Observation? observed)
    {
        if (observed is null)
            return;
        writer.WriteStartObject("observed");
        if (observed.Low == observed.High && !observed.IsOpenEnded)
        {
            writer.WriteNumber("value", observed.Low);
        }
        else
        {
            writer.WriteNumber("min", observed.Low);
            if (!observed.IsOpenEnded)
                writer.WriteNumber("max", observed.High);
        }

        writer.WriteString("unit", PolicyCodes.Units.Of(observed.Unit));
        writer.WriteIfSaid("weeks", observed.Weeks);
        writer.WriteEndObject();
    }

    public static void WriteLimit(Utf8JsonWriter writer, Limit? limit)
    {
        if (limit is null)
            return;
        writer.WriteStartObject("limit");
        writer.WriteIfSaid("min", limit.Min);
        writer.WriteIfSaid("max", limit.Max);
        writer.WriteString("unit", PolicyCodes.Units.Of(limit.Unit));
        writer.WriteEndObject();
    }
}
