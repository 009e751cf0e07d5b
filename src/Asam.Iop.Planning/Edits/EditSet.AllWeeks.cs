using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Planning.Edits;

/// <content>The edits that alter all weeks to come alike, as one change.</content>
internal sealed partial class EditSet
{
    private IEnumerable<PlanChange> OfAllWeeks(Unmet unmet)
    {
        int first = Math.Max(fromWeek, unmet.Outcome.Weeks.Count == 0 ? 1 : unmet.Outcome.Weeks[0].First);
        return AlterationsOf(unmet).SelectMany(alter => Rewriting.All(plan, first, alter));
    }

    private IEnumerable<Func<WeeklySchedule, WeeklySchedule?>> AlterationsOf(Unmet unmet)
    {
        RuleKind kind = unmet.Rule.Kind;
        if (kind == Rule.WeeklyHoursKind)
            yield return week => OneSession(week, unmet.MinutesMissing(week.Facts));
        else if (kind == Rule.ServiceDayHoursKind)
            yield return week => Rewriting.Days(week, day => OneSession(day, unmet.MinutesMissing(FactsOf(day))));
        else if (kind == Rule.SessionHoursKind)
            yield return AllSessions(session => OfSession(unmet, session) is not 0 and int minutes ? BlockEdits.Resize(session, minutes) : session.Blocks);
        else if (kind == Rule.ServiceMinutesKind)
            yield return AllSessions(session => session.Blocks.Select(block => block.WithMinutes(block.Duration.TotalMinutes + OfBlock(unmet, block))));
        else if (kind == Rule.GroupSizeKind)
            yield return AllSessions(session => session.Blocks.Select(block => OfSize(unmet, block)));
        else if (kind == Rule.ServicesPerDayKind)
            yield return week => Rewriting.Days(week, day => PartedDay(day, unmet));
        else if (kind == Rule.DaysBetweenKind)
            yield return UsualWeekdays;

        if (kind == Rule.ServiceFrequencyKind && unmet.Rule.Parameters.Choice("per") is not null)
        {
            ServiceBlock[] blocks = BlocksOf(unmet, policies);
            yield return week => Rewriting.Days(week, day => OneAltered(day, session => BlockEdits.MakeRoom(session, blocks)));
            yield return week => Rewriting.Days(week, day => OneAltered(day, session => session.Blocks.Concat(blocks)));
        }
    }

    private static Func<WeeklySchedule, WeeklySchedule?> AllSessions(Func<Session, IEnumerable<ServiceBlock>?> blocksOf) =>
        week => Rewriting.Days(week, day => Rewriting.Sessions(day, blocksOf));

    /// <summary>Gives one session of a week, the longest that can be, so many minutes more or fewer.</summary>
    private static WeeklySchedule? OneSession(WeeklySchedule week, int minutes)
    {
        if (minutes == 0)
            return week;
        IEnumerable<int> byLength = Enumerable.Range(0, week.Days.Count).OrderByDescending(index => week.Days[index].Sessions.Max(session => session.Length));
        foreach (int index in byLength)
        {
            if (OneSession(week.Days[index], minutes) is IEnumerable<Session> sessions)
                return Rewriting.Days(week, day => ReferenceEquals(day, week.Days[index]) ? sessions : day.Sessions);
        }

        return null;
    }

    private static IEnumerable<Session>? OneSession(ServiceDay day, int minutes) =>
        minutes == 0 ? day.Sessions : OneAltered(day, session => BlockEdits.Resize(session, minutes));

    private static IEnumerable<Session>? PartedDay(ServiceDay day, Unmet unmet)
    {
        int least = unmet.Number("min")!.Value;
        int times = FactsOf(day).TimesOf(unmet.CountedPerhaps);
        return times == 0 || times >= least ? day.Sessions : OneAltered(day, session => BlockEdits.Part(session, unmet.CountedPerhaps, least - times));
    }

    /// <summary>Alters one session of a day, the longest that can be, so that the day stays well-formed.</summary>
    private static Session[]? OneAltered(ServiceDay day, Func<Session, IEnumerable<ServiceBlock>?> blocksOf)
    {
        foreach (Session session in day.Sessions.OrderByDescending(session => session.Length))
        {
            if (blocksOf(session) is IEnumerable<ServiceBlock> blocks
                && Session.TryCreate(blocks, session.Start, session.Id, out Session? altered, out _)
                && day.Sessions.Select(each => ReferenceEquals(each, session) ? altered : each).ToArray() is Session[] sessions
                && ServiceDay.TryCreate(day.Day, sessions, out _, out _))
            {
                return sessions;
            }
        }

        return null;
    }

    /// <summary>Lets the days of a week whose weekday is unchosen fall on the usual ones.</summary>
    private static WeeklySchedule? UsualWeekdays(WeeklySchedule week)
    {
        if (week.Days.All(day => day.Day is not null))
            return week;
        IEnumerable<IsoDayOfWeek> free = Titration.WeekdaysOf(week.Days.Count).Where(weekday => week.Days.All(day => day.Day != weekday));
        Queue<IsoDayOfWeek> weekdays = new(free);
        ServiceDay[] days = [.. week.Days.Select(day => day.Day is null ? ServiceDay.Create(weekdays.Dequeue(), day.Sessions) : day)];
        return WeeklySchedule.Create(days.OrderBy(day => day.Day));
    }

    private static DayFacts FactsOf(ServiceDay day) => WeekFacts.Of([day]).Days[0];
}
