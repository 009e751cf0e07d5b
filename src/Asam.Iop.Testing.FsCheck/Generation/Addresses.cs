using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Addresses of sessions.</summary>
internal static class Addresses
{
    public static Gen<SessionAddress> Any { get; } = Gen.Frequency(
        (3, Texts.Ids.Select(SessionAddress.Named)),
        (5, from day in Choices.OneOf(ScheduleCodes.Days.Values)
            from number in Numbers(ServiceDay.MaxSessions)
            select SessionAddress.On(day, number)),
        (2, from day in Numbers(WeeklySchedule.MaxDays)
            from number in Numbers(ServiceDay.MaxSessions)
            select SessionAddress.OnUnchosenDay(day, number)));

    /// <summary>An address of a session that the week has; any address of a week that has none.</summary>
    public static Gen<SessionAddress> In(WeeklySchedule week) => week.Days.Count == 0 ? Any : Choices.OneOf(AllIn(week));

    /// <summary>The first session on Monday, or a smaller number, an earlier day, a shorter id.</summary>
    public static IEnumerable<SessionAddress> Shrink(SessionAddress address)
    {
        if (address.Id is string id)
            return Texts.Shrink(id).Select(SessionAddress.Named).Prepend(SessionAddress.On(IsoDayOfWeek.Monday));
        return address.Day is IsoDayOfWeek day
            ? ScheduleCodes.Days.Values.Where(earlier => earlier < day).Select(earlier => SessionAddress.On(earlier, address.Number))
                .Concat(Shrinks.Number(address.Number, 1).Select(number => SessionAddress.On(day, number)))
            : Shrinks.Number(address.Number, 1).Select(number => SessionAddress.OnUnchosenDay(address.UnchosenDay, number))
                .Prepend(SessionAddress.On(IsoDayOfWeek.Monday, address.Number));
    }

    private static Gen<int> Numbers(int max) => Gen.Frequency((6, Gen.Constant(1)), (2, Gen.Choose(1, max)), (1, Gen.Constant(max)));

    private static IEnumerable<SessionAddress> AllIn(WeeklySchedule week)
    {
        int unchosen = 0;
        foreach (ServiceDay day in week.Days)
        {
            if (day.Day is null)
                unchosen++;
            for (int number = 1; number <= day.Sessions.Count; number++)
            {
                yield return day.Sessions[number - 1].Id is string id ? SessionAddress.Named(id)
                    : day.Day is IsoDayOfWeek weekday ? SessionAddress.On(weekday, number)
                    : SessionAddress.OnUnchosenDay(unchosen, number);
            }
        }
    }
}
