using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Policies;

/// <summary>On which weekdays a week has a countable minute, Monday being day 0. A struct, so that it allocates nothing.</summary>
internal readonly struct ServiceDaysInWeek
{
    public const int DaysPerWeek = 7;

    private readonly uint _days;

    public ServiceDaysInWeek(WeekFacts week, uint categories)
    {
        if (week.Totals.AreAllOf(categories))
        {
            (_days, AreChosen, Any) = (week.ChosenDays, week.AreDaysChosen, week.Totals.Categories != 0);
            return;
        }

        _days = 0;
        AreChosen = true;
        foreach (DayFacts day in week.DaysInOrder)
        {
            if ((day.Totals.Categories & categories) == 0)
                continue;
            Any = true;
            if (day.Day is IsoDayOfWeek weekday)
                _days |= 1u << (weekday - IsoDayOfWeek.Monday);
            else
                AreChosen = false;
        }
    }

    public bool Any { get; }

    /// <summary>Gets a value indicating whether the weekday of every service day is chosen.</summary>
    public bool AreChosen { get; }

    /// <summary>Gets the first service day, if there is any and all are chosen.</summary>
    public int First => After(-1) ?? 0;

    /// <summary>Gets the last service day, if there is any and all are chosen.</summary>
    public int Last
    {
        get
        {
            int last = First;
            while (After(last) is int next)
                last = next;
            return last;
        }
    }

    /// <summary>Gets the next service day after a day of the week.</summary>
    public int? After(int day)
    {
        int next = day + 1;
        for (uint later = _days >> next; later != 0; later >>= 1, next++)
        {
            if ((later & 1) != 0)
                return next;
        }

        return null;
    }
}
