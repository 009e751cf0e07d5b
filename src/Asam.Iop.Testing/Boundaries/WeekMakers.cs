using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Makes weeks in which what a rule measures has a certain value, wherever it is measured.</summary>
/// <param name="scene">The rule.</param>
/// <param name="frame">How the week is laid out.</param>
/// <param name="value">The value.</param>
/// <returns>The weeks, fuller ones first; <see langword="null"/> stands for one that cannot be.</returns>
internal delegate IEnumerable<WeeklySchedule?> WeekMaker(Scene scene, Frame frame, int value);

/// <summary>The makers of weeks, for each kind that judges week by week.</summary>
internal static class WeekMakers
{
    private static readonly Dictionary<RuleKind, WeekMaker> All = new()
    {
        [Rule.WeeklyHoursKind] = WeeksOfHours.OfTotal,
        [Rule.ServiceDaysKind] = WeeksOfHours.OfDays,
        [Rule.ServiceDayHoursKind] = WeeksOfHours.OfEachDay,
        [Rule.SessionHoursKind] = WeeksOfSessions.OfLength,
        [Rule.ServiceMinutesKind] = WeeksOfSessions.OfBlock,
        [Rule.GroupSizeKind] = WeeksOfSessions.OfSize,
        [Rule.ServicesPerDayKind] = WeeksOfServices.OnEachDay,
        [Rule.ServicesPerWeekKind] = WeeksOfServices.InAll,
    };

    /// <exception cref="NotSupportedException">There is no maker for the kind.</exception>
    public static WeekMaker Of(RuleKind kind) => All.TryGetValue(kind, out WeekMaker? maker)
        ? maker
        : throw new NotSupportedException($"There are no boundary cases for rules of the kind {kind}.");
}
