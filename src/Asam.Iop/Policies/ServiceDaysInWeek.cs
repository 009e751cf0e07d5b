using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Policies;

/// <summary>On which weekdays a week has a countable minute, Monday being day 0. A struct, so that it allocates nothing.</summary>
internal readonly struct ServiceDaysInWeek
{
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
        for (int i = 0; i < week.DaysInOrder.Length; i++)
        {
            if ((week.TotalsOfDays[i].Categories & categories) == 0)
                continue;
            Any = true;
            if (week.DaysInOrder[i].Day is IsoDayOfWeek weekday)
                _days |= 1u << (weekday - IsoDayOfWeek.Monday);
            else
                AreChosen = false;
        }
    }

    public bool Any { get; }

    /// <summary>Gets a value indicating whether the weekday of every service day is chosen.</summary>
    public bool AreChosen { get; }

    /// <summary>Gets what there is between the service days, if all are chosen.</summary>
    public WeekdaySpread Spread => WeekdaySpread.Of(_days);

    /// <summary>Gets the next service day after a day of the week.</summary>
    public int? After(int day)
    {
        for (int next = day + 1; next < WeekdaySpread.DaysPerWeek; next++)
        {
            if ((_days & (1u << next)) != 0)
                return next;
        }

        return null;
    }
}
