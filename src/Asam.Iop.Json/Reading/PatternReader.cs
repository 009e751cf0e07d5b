using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a weekly schedule that takes turns with others.</summary>
internal static class PatternReader
{
    private static readonly ObjectShape Shape = new("a pattern", [PlanProperty.Days], required: [PlanProperty.Days]);

    public static WeeklySchedule? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        List<ServiceDay>? days = null;
        while (cursor.NextProperty(ref scope, out int _))
            days = ReadDays(ref cursor);
        return days is not null && cursor.IsClean(scope) ? ToWeek(ref cursor, days, scope) : null;
    }

    public static List<ServiceDay>? ReadDays(ref DocumentCursor cursor) =>
        ListReader.Read(ref cursor, "an array of service days", DayReader.Read, cursor.Days);

    /// <summary>Makes a week of the days of the object that was just passed.</summary>
    public static WeeklySchedule? ToWeek(ref DocumentCursor cursor, List<ServiceDay> days, in ObjectScope scope)
    {
        if (!WeeklySchedule.TryCreate(days, out WeeklySchedule? week, out WellFormednessError? error))
            cursor.Report(error, scope);
        return week;
    }
}
