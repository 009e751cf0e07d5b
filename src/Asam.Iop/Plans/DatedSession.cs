using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>A session on a date.</summary>
public sealed class DatedSession
{
    internal DatedSession(LocalDate date, int week, Session session)
    {
        Date = date;
        Week = week;
        Session = session;
    }

    /// <summary>Gets the date.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the number of the week of the plan.</summary>
    public int Week { get; }

    /// <summary>Gets the session.</summary>
    public Session Session { get; }

    /// <summary>Gets date and time of the start, or <see langword="null"/> where the session's time is not said.</summary>
    public LocalDateTime? Start => Session.Start is LocalTime time ? Date + time : null;

    /// <summary>Gets date and session.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Date.ToString("R", null)} {Session}";
}
