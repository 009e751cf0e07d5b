using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Policies;

/// <content>The changes that might mend, by what is to become more or less.</content>
internal sealed partial class Breach
{
    /// <summary>How long a session of a service is made where no rule of the policy says it.</summary>
    private const int UsualServiceMinutes = 60;

    /// <summary>The days of a week that come first when one more is looked for: Monday to Friday.</summary>
    private const int UsualDays = 5;

    /// <summary>Makes weeks fuller or emptier by as many minutes as the worst of them is out.</summary>
    public IEnumerable<PlanChange> ChangeWeeklyMinutes()
    {
        long distance = _worst.Bounds.Distance(_worst.Low, _worst.High);
        int minutes = (int)((distance + _worst.Bounds.Weeks - 1) / _worst.Bounds.Weeks) * (IsAbove ? -1 : 1);
        return IsAbove
            ? [.. Resizes(minutes), .. RemoveSessions(), .. StepsDown()]
            : [.. AddSessionOf(minutes), .. Resizes(minutes), .. RepeatASessionOnFreeDays(), .. RepeatANeighbor()];
    }

    public IEnumerable<PlanChange> RemoveSessions() => Sessions.Select(session => PlanChange.RemoveSession(session.Address, FirstWeek));

    /// <summary>Holds a session of the week on one more day; where days are unchosen, so is the new one.</summary>
    public IEnumerable<PlanChange> RepeatASessionOnFreeDays()
    {
        if (Sessions.Count == 0)
            return RepeatANeighbor();
        return from session in Sessions
               from day in FreeDays()
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

    /// <summary>Adds what is missing of a service to each day, or gives it a part of a group's time.</summary>
    public IEnumerable<PlanChange> AddService(ServiceSet services, int? min, int? minMinutes)
    {
        ServiceTotals totals = _week.Facts.Totals;
        int times = Math.Max(1, (min ?? 0) - totals.Times(services.Categories));
        int missing = Math.Max(0, (minMinutes ?? 0) - totals.Minutes(services.Categories));
        int minutes = Math.Min(Math.Max((missing + times - 1) / times, minMinutes is null ? MinutesOf(services) : 1), ServiceBlock.MaxMinutes);
        if (times > Session.MaxBlocks || times * minutes > SessionDuration.MaxMinutes)
            return [];

        ServiceBlock[] blocks = [.. Enumerable.Repeat(BlockOf(services, minutes), times)];
        IEnumerable<PlanChange> added = _week.Days
            .Select(day => day.Day)
            .DefaultIfEmpty(null)
            .Distinct()
            .Select(day => PlanChange.AddSession(Session.Create(blocks), day, FirstWeek));
        return [.. added, .. Carve(blocks, services, minutes * times)];
    }

    /// <summary>Gives blocks the time of a longer group block of a session.</summary>
    private IEnumerable<PlanChange> Carve(ServiceBlock[] blocks, ServiceSet services, int minutes)
    {
        foreach ((SessionAddress address, Session session) in Sessions)
        {
            int place = LastFlexible(session);
            if (place < 0 || session.Blocks.Count + blocks.Length > Session.MaxBlocks)
                continue;
            ServiceBlock giving = session.Blocks[place];
            if (giving.Duration.TotalMinutes <= minutes || services.Contains(giving.Service, giving.GroupType))
                continue;
            ServiceBlock left = giving.WithMinutes(giving.Duration.TotalMinutes - minutes);
            ServiceBlock[] all = [.. session.Blocks.Take(place), left, .. session.Blocks.Skip(place + 1), .. blocks];
            yield return PlanChange.ReplaceSession(address, session.WithBlocks(all), FirstWeek);
        }
    }

    /// <summary>Makes each session in turn longer or shorter; where one week alone is out, in that week alone.</summary>
    private IEnumerable<PlanChange> Resizes(int minutes)
    {
        foreach ((SessionAddress address, Session session) in Sessions)
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
        ServiceSet counted = (_rule.Counts ?? _policy.Description.Counts).Except(_rule.Excludes ?? _policy.Description.Excludes);
        if (minutes < shortest || minutes > ServiceBlock.MaxMinutes || counted.IsEmpty)
            return [];

        ServiceBlock block = Sessions.SelectMany(session => session.Session.Blocks).LastOrDefault(IsFlexible) ?? BlockOf(counted, minutes);
        Session session = Session.Create([block.WithMinutes(minutes)]);
        return FreeDays().Select(day => PlanChange.AddSession(session, day, FirstWeek));
    }

    /// <summary>Gets the weekdays without a session, the usual ones first; where days are unchosen, so is the free one.</summary>
    private IEnumerable<IsoDayOfWeek?> FreeDays() => _week.Days.Count == 0 || _week.Days.Any(day => day.Day is null)
        ? [null]
        : Titration.WeekdaysOf(UsualDays).Concat(ScheduleCodes.Days.Values).Distinct()
            .Except(_week.Days.Select(day => day.Day!.Value))
            .Select(day => (IsoDayOfWeek?)day);

    /// <summary>Resizes a group rather than what stands beside it.</summary>
    private PlanChange Resize(SessionAddress address, Session session, int minutes)
    {
        int place = LastFlexible(session);
        int resized = place < 0 ? 0 : session.Blocks[place].Duration.TotalMinutes + minutes;
        return session.Blocks.Count == 1 || resized is < ServiceBlock.MinMinutes or > ServiceBlock.MaxMinutes
            ? PlanChange.ResizeSession(address, session.Length.TotalMinutes + minutes, FirstWeek)
            : PlanChange.ResizeBlock(address, place + 1, resized, FirstWeek);
    }

    private IEnumerable<PlanChange> StepsDown() =>
        Enumerable.Range(0, _week.Days.Count).Reverse().Select(days => PlanChange.StepDown(days, FirstWeek));

    /// <summary>Gives a single week the schedule of the week before it or after it.</summary>
    private IEnumerable<PlanChange> RepeatANeighbor() => new[] { FirstWeek - 1, FirstWeek + 1 }
        .Where(week => _isOneWeek && week >= 1 && !(week > _plan.TotalWeeks))
        .Select(week => PlanChange.ReplaceWeek(_plan.Week(week).Schedule, FirstWeek));

    private int MinutesOf(ServiceSet services) => _policy.Rules
        .Where(rule => rule.Kind == Rule.ServiceMinutesKind && rule.Parameters.Services("services") == services)
        .Select(rule => rule.Parameters.Number("minMinutes") ?? rule.Parameters.Number("maxMinutes"))
        .FirstOrDefault() ?? UsualServiceMinutes;

    private static ServiceBlock BlockOf(ServiceSet services, int minutes)
    {
        foreach (Service service in ServiceCodes.Services.Values)
        {
            if (services.Contains(service))
                return ServiceBlock.Of(service, minutes);
        }

        return ServiceBlock.Group(
            GroupType.Listed.FirstOrDefault(type => services.Contains(Service.Group, type)) ?? GroupType.Other(GroupType.OtherCode), minutes);
    }

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
