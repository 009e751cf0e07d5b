using Asam.Iop.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Rules of hours: of a week, on average, of a service day, of a session, of the first weeks together.</summary>
internal static class RulesOfHours
{
    /// <summary>Limits of weekly hours, as minutes: a third those of the default policy, some no whole hours.</summary>
    private static readonly Gen<int> MinutesOfWeek = Gen.Frequency(
        (3, Gen.Elements(540, 1200)), (4, Gen.Choose(0, 30).Select(hours => hours * 60)), (2, Gen.Choose(0, 2400)), (1, Gen.Elements(0, 10080)));

    public static Gen<Rule> OfWeeks { get; } = Limits.Of(MinutesOfWeek).Zip(
        Limits.FirstWeeks, (limits, first) => Rule.WeeklyHours(Hours(limits.Min), Hours(limits.Max), firstWeeks: first));

    public static Gen<Rule> WithTaper { get; } =
        from limits in Limits.Of(MinutesOfWeek)
        from taper in Gen.Choose(1, 12)
        select limits.Min is null
            ? Rule.WeeklyHours(max: Hours(limits.Max))
            : Rule.WeeklyHours(Hours(limits.Min), Hours(limits.Max), taper);

    public static Gen<Rule> OnAverage { get; } =
        Limits.Of(MinutesOfWeek).Select(limits => Rule.AverageWeeklyHours(Hours(limits.Min), Hours(limits.Max)));

    public static Gen<Rule> OfServiceDays { get; } = Limits.Of(Limits.MinutesOfDay).Zip(
        Limits.FirstWeeks, (limits, first) => Rule.ServiceDayHours(Limits.Duration(limits.Min), Limits.Duration(limits.Max), first));

    public static Gen<Rule> OfSessions { get; } = Limits.Of(Limits.MinutesOfDay).Zip(
        Limits.FirstWeeks, (limits, first) => Rule.SessionHours(Limits.Duration(limits.Min), Limits.Duration(limits.Max), first));

    /// <summary>Totals that a course of so many weeks just meets or misses, and the most that can be asked for.</summary>
    public static Gen<Rule> InTotal { get; } =
        from weeks in Gen.Frequency((8, Gen.Choose(1, 26)), (1, Gen.Constant(520)))
        from hours in Gen.Frequency((8, Gen.Choose(1, 20)), (1, Gen.Constant(10000)))
        select Rule.TotalHours(Math.Min(hours * weeks, 10000), weeks);

    private static WeeklyHours? Hours(int? minutes) => minutes is int known ? WeeklyHours.FromMinutes(known) : null;
}
