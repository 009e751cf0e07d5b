using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a service day of a week.</summary>
internal static class DayReader
{
    /// <summary>The properties, at their places in the shape.</summary>
    private enum Property
    {
        Day,
        Sessions,
    }

    private static readonly ObjectShape Shape = new(
        "a service day", [PlanProperty.Day, PlanProperty.Sessions], required: [PlanProperty.Sessions]);

    public static ServiceDay? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        IsoDayOfWeek? weekday = null;
        List<Session>? sessions = null;
        while (cursor.NextProperty(ref scope, out int property))
        {
            switch ((Property)property)
            {
                case Property.Day:
                    cursor.ReadCode(PlanWords.Days, ScheduleCodes.Days, out weekday);
                    break;
                case Property.Sessions:
                    sessions = ListReader.Read(ref cursor, "an array of sessions", SessionReader.Read, cursor.Sessions);
                    break;
            }
        }

        if (sessions is null || !cursor.IsClean(scope))
            return null;
        if (!ServiceDay.TryCreate(weekday, sessions, out ServiceDay? day, out WellFormednessError? error))
            cursor.Report(error, scope);
        return day;
    }
}
