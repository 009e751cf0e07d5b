using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Policies;

/// <content>The changes that give every week what it lacks, all in one, where no change of one thing mends all weeks.</content>
internal sealed partial class Breach
{
    /// <summary>Gives every week so many countable minutes as are found for those that it has, over all its groups.</summary>
    public IEnumerable<PlanChange> ChangeMinutesOfEveryWeek(Func<int, long> minutesFor) => AlterEveryWeek(week =>
    {
        int minutes = week.Facts.Totals.Minutes(_counted.Categories);
        return WithMoreMinutes(week, Math.Max(0, minutesFor(minutes)) - minutes);
    });

    /// <summary>Holds a session on further days of every week that has too few, or steps every week down that has too many.</summary>
    public IEnumerable<PlanChange> ChangeDaysOfEveryWeek(int? min, int? max) => AlterEveryWeek(week =>
    {
        int days = week.Facts.DaysWith(_counted.Categories);
        int least = min ?? 0;
        return days > max ? Titration.StepDown(week, max.Value) : WithSessionOn(week, FreeDays(week, least).Take(least - days));
    });

    /// <summary>Holds a session on further days of every week, so that no more than so many days lie between two, week after week.</summary>
    public IEnumerable<PlanChange> FillGapsOfEveryWeek(int most) => AlterEveryWeek(week =>
    {
        ServiceDaysInWeek days = new(week.Facts, _counted.Categories);
        return days.AreChosen ? WithSessionOn(week, DaysThatFill(days, most)) : week;
    });

    /// <summary>Adds to every week what it lacks of some services.</summary>
    public IEnumerable<PlanChange> AddServiceToEveryWeek(ServiceSet services, int? min, int? minMinutes) => AlterEveryWeek(week =>
        Lacking(week.Facts.Totals, services, min, minMinutes) is { Length: > 0 } blocks
            ? WithSessionOn(week, FreeDays(week).Take(1), Session.Create(blocks))
            : week);

    /// <summary>Parts a session of every week that has too few services.</summary>
    public IEnumerable<PlanChange> PartASessionOfEveryWeek(int min) => AlterEveryWeek(week =>
    {
        int missing = min - week.Facts.Totals.Times(_counted.Categories);
        return Alter(week, day => day.Sessions.Select(session =>
        {
            ServiceBlock[]? parted = PartedBlocks(session, missing);
            missing = parted is null ? missing : 0;
            return parted ?? session.Blocks;
        }));
    });

    /// <summary>
    /// Alters all weeks from the first that breaches on in one change; where one week alone breaches, that week alone. A week that cannot
    /// be altered so stays as it is.
    /// </summary>
    private IEnumerable<PlanChange> AlterEveryWeek(Func<WeeklySchedule, WeeklySchedule?> alter)
    {
        if (_isOneWeek)
            return alter(_week) is WeeklySchedule week ? [PlanChange.ReplaceWeek(week, FirstWeek)] : [];

        Phase[] phases =
        [
            .. PlanEdits.PartBefore(_plan, FirstWeek).Future.Select(phase => phase.Level.IsIntensiveOutpatient
                ? Phase.Create(phase.Level, phase.Weeks, [.. phase.Patterns.Select(pattern => alter(pattern) ?? pattern)])
                : phase),
        ];
        return [PlanChange.ContinueWith(FirstWeek, phases)];
    }

    /// <summary>Shares minutes out among the groups of a week, by their length; a week without groups gets a session of its own.</summary>
    private WeeklySchedule? WithMoreMinutes(WeeklySchedule week, long more)
    {
        long left = week.Days.Sum(day => day.Sessions.Sum(FlexibleMinutes));
        if (left == 0)
        {
            return more is < ServiceBlock.MinMinutes or > ServiceBlock.MaxMinutes || _counted.IsEmpty
                ? null
                : WithSessionOn(week, FreeDays(week).Take(1), Session.Create([BlockOf(_counted, (int)more)]));
        }

        return Alter(week, day => day.Sessions.Select(session =>
        {
            int flexible = FlexibleMinutes(session);
            int share = left == 0 ? 0 : (int)(more * flexible / left);
            (more, left) = (more - share, left - flexible);
            return BlocksOfLength(session, session.Length.TotalMinutes + share);
        }));
    }

    private int FlexibleMinutes(Session session) => session.Blocks
        .Where(block => IsFlexible(block) && _counted.Contains(block.Service, block.GroupType))
        .Sum(block => block.Duration.TotalMinutes);

    /// <summary>Holds a session of the week, or one like those of the first week that breaches, on further days that are free.</summary>
    private WeeklySchedule? WithSessionOn(WeeklySchedule week, IEnumerable<IsoDayOfWeek?> days)
    {
        Session? usual = _counted.IsEmpty ? null : Session.Create([BlockOf(_counted, UsualServiceMinutes)]);
        Session? session = Countable(week) ?? Countable(_week) ?? usual;
        return session is null ? null : WithSessionOn(week, days, session);
    }

    private static WeeklySchedule WithSessionOn(WeeklySchedule week, IEnumerable<IsoDayOfWeek?> days, Session session) => days
        .Where(day => day is null || week.Days.All(each => each.Day != day))
        .Take(WeeklySchedule.MaxDays - week.Days.Count)
        .Aggregate(week, (filled, day) => ScheduleEdits.Add(filled, day, session.WithId(null)));

    private Session? Countable(WeeklySchedule week) => week.Days
        .SelectMany(day => day.Sessions)
        .FirstOrDefault(session => session.Blocks.Any(block => _counted.Contains(block.Service, block.GroupType)));

    /// <summary>Finds days, evenly spread, that leave no more than so many between two service days if all weeks are like one.</summary>
    private static IEnumerable<IsoDayOfWeek?> DaysThatFill(ServiceDaysInWeek days, int most)
    {
        if (!days.Any)
            yield return IsoDayOfWeek.Monday;
        for (int? each = days.Spread.First; each is int day; each = days.After(day))
        {
            int span = (days.After(day) ?? days.Spread.First + WeekdaySpread.DaysPerWeek) - day;
            int parts = (span + most) / (most + 1);
            for (int part = 1; part < parts; part++)
                yield return IsoDayOfWeek.Monday + ((day + (part * span / parts)) % WeekdaySpread.DaysPerWeek);
        }
    }
}
