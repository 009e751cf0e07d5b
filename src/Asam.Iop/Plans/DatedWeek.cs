using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>A week of a plan on the calendar.</summary>
public sealed class DatedWeek
{
    internal DatedWeek(PlanWeek week, DateInterval dates)
    {
        Week = week;
        Dates = dates;
        Sessions = Array.AsReadOnly(week.Schedule.Days
            .Where(day => day.Day is not null)
            .Select(day => (Date: DateOf(day.Day!.Value), day.Sessions))
            .SelectMany(day => day.Sessions.Select(session => new DatedSession(day.Date, week.Number, session)))
            .OrderBy(session => session.Date)
            .ThenBy(session => session.Session.StartMinute ?? int.MaxValue)
            .ToArray());
        Undated = Array.AsReadOnly(week.Schedule.Days.Where(day => day.Day is null).ToArray());
    }

    /// <summary>Gets the week of the plan.</summary>
    public PlanWeek Week { get; }

    /// <summary>Gets the seven days of the week, both ends inclusive.</summary>
    public DateInterval Dates { get; }

    /// <summary>Gets the sessions whose weekday is chosen, by date, then by time; those without a time come last on their day.</summary>
    public IReadOnlyList<DatedSession> Sessions { get; }

    /// <summary>Gets the service days whose weekday is still unchosen.</summary>
    public IReadOnlyList<ServiceDay> Undated { get; }

    /// <summary>Gets number and dates.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"week {Week.Number}, {Dates.Start.ToString("R", null)} to {Dates.End.ToString("R", null)}");

    private LocalDate DateOf(IsoDayOfWeek day) =>
        Dates.Start.PlusDays((day - Dates.Start.DayOfWeek + WeeklySchedule.MaxDays) % WeeklySchedule.MaxDays);
}
