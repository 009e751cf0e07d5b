using Ardalis.GuardClauses;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>A plan on the calendar: the dates of its weeks and sessions.</summary>
/// <remarks>
/// Week n is the seven days from the start date plus 7(n−1), so a week begins on the weekday of the start. A session on a weekday is
/// on the one day of those seven that has it.
/// </remarks>
public sealed class DatedCourse
{
    private const int DaysPerWeek = 7;

    internal DatedCourse(ProgramPlan plan, LocalDate start)
    {
        Plan = plan;
        Start = start;
        LastWeekOnCalendar = (Period.DaysBetween(start, LocalDate.MaxIsoValue) + 1) / DaysPerWeek;
        if ((plan.TotalWeeks ?? 1) > LastWeekOnCalendar)
            throw new ArgumentOutOfRangeException(nameof(start), start, "The plan would go beyond the calendar's last day.");
        if (plan.TotalWeeks is int weeks)
            LastDay = start.PlusDays((weeks * DaysPerWeek) - 1);
    }

    /// <summary>Gets the plan.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>Gets the first day of week 1.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the last day of the last week, or <see langword="null"/> if the plan is open-ended.</summary>
    public LocalDate? LastDay { get; }

    private int LastWeekOnCalendar { get; }

    /// <summary>Gets a week.</summary>
    /// <param name="number">Its number, from 1, as of <see cref="ProgramPlan.Week"/>.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such week, or the calendar ends before it does.</exception>
    public DatedWeek Week(int number)
    {
        Guard.Against.OutOfBounds(number, 1, Plan.TotalWeeks ?? LastWeekOnCalendar);
        LocalDate first = Start.PlusDays((number - 1) * DaysPerWeek);
        return new(Plan.Week(number), new(first, first.PlusDays(DaysPerWeek - 1)));
    }

    /// <summary>Gets the weeks from the first one on. Those of an open-ended plan go to the calendar's end: take as many as you need.</summary>
    /// <returns>The weeks, made as they are asked for.</returns>
    public IEnumerable<DatedWeek> Weeks()
    {
        int last = Plan.TotalWeeks ?? LastWeekOnCalendar;
        for (int number = 1; number <= last; number++)
            yield return Week(number);
    }

    /// <summary>Gets the number of the week that a date is in.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The number, or <see langword="null"/> if the date is before the plan or after it.</returns>
    public int? WeekOf(LocalDate date)
    {
        if (date < Start || date > LastDay)
            return null;
        int week = (Period.DaysBetween(Start, date) / DaysPerWeek) + 1;
        return week <= LastWeekOnCalendar ? week : null;
    }

    /// <summary>Gets the sessions of a date, by time; those without a time come last.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The sessions; none on a day without any, before the plan, or after it.</returns>
    public IReadOnlyList<DatedSession> SessionsOn(LocalDate date) =>
        WeekOf(date) is int week ? [.. Week(week).Sessions.Where(session => session.Date == date)] : [];

    /// <summary>Gets the sessions between two dates, by date, then by time.</summary>
    /// <param name="dates">The dates, both ends inclusive.</param>
    /// <returns>The sessions, made as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is <see langword="null"/>.</exception>
    public IEnumerable<DatedSession> SessionsBetween(DateInterval dates)
    {
        Guard.Against.Null(dates);
        LocalDate from = LocalDate.Max(dates.Start, Start);
        LocalDate to = LastDay is LocalDate last ? LocalDate.Min(dates.End, last) : dates.End;
        return from > to || WeekOf(from) is not int first
            ? []
            : Enumerable.Range(first, (WeekOf(to) ?? LastWeekOnCalendar) - first + 1)
                .SelectMany(week => Week(week).Sessions)
                .Where(session => session.Date >= from && session.Date <= to);
    }

    /// <summary>Gets plan and dates.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Plan.Id} from {Start.ToString("R", null)}{(LastDay is LocalDate last ? $" to {last.ToString("R", null)}" : " on")}";
}
