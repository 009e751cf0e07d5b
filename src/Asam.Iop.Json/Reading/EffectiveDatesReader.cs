using Asam.Iop.Policies;
using NodaTime;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads from when to when a policy holds.</summary>
internal static class EffectiveDatesReader
{
    private static readonly ObjectShape Shape = new("effective dates", [PolicyProperty.From, PolicyProperty.To], required: []);

    public static EffectiveDates? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        LocalDate? from = null;
        LocalDate? to = null;
        int toOffset = 0;
        while (cursor.NextProperty(ref scope, out string name))
        {
            switch (name)
            {
                case PolicyProperty.From:
                    from = cursor.ReadDate();
                    break;
                case PolicyProperty.To:
                    toOffset = cursor.Offset;
                    to = cursor.ReadDateOrNull();
                    break;
            }
        }

        if (to < from)
        {
            cursor.Report(
                toOffset, $"Found {DocumentDates.Format(to.Value)}, which is before {DocumentDates.Format(from.Value)}; allowed is that day or a later one.");
        }

        return cursor.IsClean(scope) ? new(from, to) : null;
    }
}
