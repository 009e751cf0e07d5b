using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Edits;

/// <summary>A session, how a change names it, and the day that it is on.</summary>
internal readonly record struct PlacedSession(SessionAddress Address, Session Session, ServiceDay Day)
{
    public static IReadOnlyList<PlacedSession> Of(WeeklySchedule week)
    {
        List<PlacedSession> placed = [];
        int unchosen = 0;
        foreach (ServiceDay day in week.Days)
        {
            unchosen += day.Day is null ? 1 : 0;
            for (int i = 0; i < day.Sessions.Count; i++)
                placed.Add(new(AddressOf(day, i, unchosen), day.Sessions[i], day));
        }

        return placed;
    }

    private static SessionAddress AddressOf(ServiceDay day, int index, int unchosen) => (day.Sessions[index].Id, day.Day) switch
    {
        (string id, _) => SessionAddress.Named(id),
        (_, NodaTime.IsoDayOfWeek weekday) => SessionAddress.On(weekday, index + 1),
        _ => SessionAddress.OnUnchosenDay(unchosen, index + 1),
    };
}
