using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads the ages that a policy calls adolescent.</summary>
internal static class AgeBandReader
{
    private static readonly ObjectShape Shape = new(
        "a band of ages", [PolicyProperty.From, PolicyProperty.Below], required: [PolicyProperty.Below]);

    public static AgeBand? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        int? from = 0;
        int? below = null;
        int belowOffset = 0;
        while (cursor.NextProperty(ref scope, out string name))
        {
            switch (name)
            {
                case PolicyProperty.From:
                    from = cursor.ReadWhole(0, PlanDescription.MaxAge - 1);
                    break;
                case PolicyProperty.Below:
                    belowOffset = cursor.Offset;
                    below = cursor.ReadWhole(1, PlanDescription.MaxAge);
                    break;
            }
        }

        if (below <= from)
        {
            cursor.Report(
                belowOffset, FormattableString.Invariant($"Found {below}, which is not above {PolicyProperty.From}, {from}; allowed is a greater age."));
        }

        return cursor.IsClean(scope) ? new(from!.Value, below!.Value) : null;
    }
}
