using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Policies;

/// <content>The changes that might mend, by what is to become more or less.</content>
internal sealed partial class Breach
{
    /// <summary>The days of a week that come first when one more is looked for: Monday to Friday.</summary>
    private const int UsualDays = 5;

    /// <summary>Makes weeks fuller or emptier by as many minutes as the worst of them is out, or each by as many as it is out itself.</summary>
    public IEnumerable<PlanChange> ChangeWeeklyMinutes()
    {
        int minutes = MinutesOverWeeks(_worst.Bounds.Weeks);
        int more = IsAbove ? -minutes : minutes;
        IEnumerable<PlanChange> some = IsAbove
            ? [.. Resizes(more), .. RemoveSessions(), .. StepsDown()]
            : [.. AddSessionOf(more), .. Resizes(more), .. RepeatASessionOnFreeDays(), .. RepeatANeighbor()];
        Bounds each = IsAbove ? _worst.Bounds.WithMax(MaxAllowed) : _worst.Bounds;
        return [.. some, .. ChangeMinutesOfEveryWeek(has => _worst.Bounds.IsMean ? has + more : each.Nearest(has))];
    }

    /// <summary>Makes the first weeks fuller, or, where they are fewer than those that are added up, the program longer.</summary>
    public IEnumerable<PlanChange> RaiseTotal(int withinWeeks)
    {
        int judged = _weeks.Sum(range => range.Last!.Value - range.First + 1);
        int last = _weeks[_weeks.Count - 1].Last!.Value;
        int minutesOfLast = _plan.Week(last).Schedule.Facts.Totals.Minutes(_counted.Categories);
        int more = minutesOfLast == 0 ? withinWeeks : MinutesOverWeeks(minutesOfLast);
        IEnumerable<PlanChange> fuller = new[] { judged, _plan.Facts.Runs[0].Weeks ?? judged }
            .Select(weeks => MinutesOverWeeks(Math.Min(weeks, judged)))
            .SelectMany(minutes => AddSessionOf(minutes).Concat(Resizes(minutes)));
        return
        [
            .. fuller,
            .. RepeatASessionOnFreeDays(),
            .. judged + more <= withinWeeks ? new[] { PlanChange.Extend(more, last) } : [],
            .. ChangeMinutesOfEveryWeek(has => has + MinutesOverWeeks(judged)),
        ];
    }

    public IEnumerable<PlanChange> RemoveSessions() => Sessions.Select(session => PlanChange.RemoveSession(session.Address, FirstWeek));

    /// <summary>Holds a session of the week on one more day; where days are unchosen, so is the new one.</summary>
    public IEnumerable<PlanChange> RepeatASessionOnFreeDays()
    {
        if (Sessions.Count == 0)
            return RepeatANeighbor();
        return from session in Sessions
               from day in FreeDays(_week)
               select PlanChange.AddSession(session.Session.WithId(null), day, FirstWeek);
    }

    /// <summary>Makes the program longer, or takes from it what is too long.</summary>
    public IEnumerable<PlanChange> ChangeLength()
    {
        CourseFacts course = _plan.Facts;
        if (!IsAbove)
        {
            WeekRun last = course.Runs[course.Runs.Count - 1];
            return [PlanChange.Extend((int)(_worst.Bounds.Min!.Value - _worst.High), last.EndWeek!.Value - 1)];
        }

        int firstTooMany = WeekOfCourse(course, _worst.Bounds.Max!.Value);
        return course.IsOpenEnded
            ? [PlanChange.End(firstTooMany)]
            : [PlanChange.Shorten((int)(_worst.Low - _worst.Bounds.Max.Value), firstTooMany), PlanChange.End(firstTooMany)];
    }

    /// <summary>Gets what each of so many weeks has to give, so that together they make up for what is out.</summary>
    private int MinutesOverWeeks(int weeks) => (int)Math.Min((_worst.Bounds.Distance(_worst.Low, _worst.High) + weeks - 1) / weeks, int.MaxValue);

    /// <summary>Makes each session in turn longer or shorter; where one week alone is out, in that week alone.</summary>
    private IEnumerable<PlanChange> Resizes(int minutes)
    {
        foreach ((SessionAddress address, Session session, _) in Sessions)
        {
            int resized = session.Length.TotalMinutes + minutes;
            if (resized is < 1 or > SessionDuration.MaxMinutes)
                continue;
            PlanChange resize = Resize(address, session, minutes);
            if (_isOneWeek && _plan.TryApply(resize, out ProgramPlan? changed, out _))
                yield return PlanChange.ReplaceWeek(changed.Week(FirstWeek).Schedule, FirstWeek);
            yield return resize;
        }
    }

    /// <summary>Adds what is missing as a session of its own, unless it is shorter than all others of the week.</summary>
    private IEnumerable<PlanChange> AddSessionOf(int minutes)
    {
        int shortest = Sessions.Count == 0 ? ServiceBlock.MinMinutes : Sessions.Min(session => session.Session.Length.TotalMinutes);
        if (minutes < shortest || minutes > ServiceBlock.MaxMinutes || _counted.IsEmpty)
            return [];

        ServiceBlock block = Sessions.SelectMany(session => session.Session.Blocks).LastOrDefault(IsFlexible) ?? BlockOf(_counted, minutes);
        Session session = Session.Create([block.WithMinutes(minutes)]);
        return FreeDays(_week).Select(day => PlanChange.AddSession(session, day, FirstWeek));
    }

    /// <summary>Gets the weekdays without a session, those of a program of so many days first; where days are unchosen, so are the free ones.</summary>
    private static IEnumerable<IsoDayOfWeek?> FreeDays(WeeklySchedule week, int ofDays = UsualDays) =>
        week.Days.Count == 0 || week.Days.Any(day => day.Day is null)
            ? Enumerable.Repeat<IsoDayOfWeek?>(null, WeeklySchedule.MaxDays - week.Days.Count)
            : Titration.WeekdaysOf(ofDays).Concat(Titration.WeekdaysOf(UsualDays)).Concat(ScheduleCodes.Days.Values).Distinct()
                .Except(week.Days.Select(day => day.Day!.Value))
                .Select(day => (IsoDayOfWeek?)day);

    /// <summary>Resizes a group rather than what stands beside it.</summary>
    private PlanChange Resize(SessionAddress address, Session session, int minutes)
    {
        int place = LastFlexible(session);
        int resized = place < 0 ? 0 : session.Blocks[place].Duration.TotalMinutes + minutes;
        return session.Blocks.Count == 1 || resized < ServiceBlock.MinMinutes
            ? PlanChange.ResizeSession(address, session.Length.TotalMinutes + minutes, FirstWeek)
            : PlanChange.ResizeBlock(address, place + 1, resized, FirstWeek);
    }

    private IEnumerable<PlanChange> StepsDown() =>
        Enumerable.Range(0, _week.Days.Count).Reverse().Select(days => PlanChange.StepDown(days, FirstWeek));

    /// <summary>Gives a single week the schedule of the week before it or after it.</summary>
    private IEnumerable<PlanChange> RepeatANeighbor() => new[] { FirstWeek - 1, FirstWeek + 1 }
        .Where(week => _isOneWeek && week >= 1 && !(week > _plan.TotalWeeks))
        .Select(week => PlanChange.ReplaceWeek(_plan.Week(week).Schedule, FirstWeek));

    private static int LastFlexible(Session session)
    {
        for (int i = session.Blocks.Count - 1; i >= 0; i--)
        {
            if (IsFlexible(session.Blocks[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Gets the number of the week that has so many weeks of the course before it.</summary>
    private static int WeekOfCourse(CourseFacts course, int weeksBefore)
    {
        foreach (WeekRun run in course.Runs)
        {
            if (!(weeksBefore >= run.Weeks))
                return run.FirstWeek + weeksBefore;
            weeksBefore -= run.Weeks!.Value;
        }

        throw new ArgumentOutOfRangeException(nameof(weeksBefore), weeksBefore, "The course has no such week.");
    }
}
