using Asam.Iop.Scheduling;
using Asam.Iop.Testing.FsCheck.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck;

/// <content>Schedules.</content>
public static partial class IopArbitraries
{
    /// <summary>
    /// Gets blocks of 1 minute to a day: eight in ten of services that count as treatment, most of them groups; one in ten of a minute or
    /// a whole day. Shrinks to a group of which nothing is said, of rounder and fewer minutes.
    /// </summary>
    public static Arbitrary<ServiceBlock> ServiceBlocks => Arb.From(Blocks.Any, Blocks.Shrink);

    /// <summary>
    /// Gets sessions of 1 to <see cref="Session.MaxBlocks"/> blocks, mostly up to three: six in ten with a start, of those two in ten at midnight
    /// or so late that they end at midnight; three in ten with an id. Shrinks to fewer and smaller blocks, towards nine in the morning, then no start.
    /// </summary>
    public static Arbitrary<Session> Sessions => Arb.From(Generation.Sessions.Any, Generation.Sessions.Shrink);

    /// <summary>
    /// Gets service days of 1 to <see cref="ServiceDay.MaxSessions"/> sessions, mostly one: two in ten unchosen; of several sessions many
    /// begin in the minute in which another ends. Shrinks to fewer sessions and towards Monday.
    /// </summary>
    public static Arbitrary<ServiceDay> ServiceDays => Arb.From(Days.Any, Days.Shrink);

    /// <summary>
    /// Gets weeks of 0 to <see cref="WeeklySchedule.MaxDays"/> days. Four in ten are made to measure, from 0 to 60 countable hours,
    /// many a minute around 9 or 20, where verdicts change; six in ten know no measure. Shrinks to fewer and smaller days.
    /// </summary>
    public static Arbitrary<WeeklySchedule> WeeklySchedules => Arb.From(Weeks.Any, Weeks.Shrink);

    /// <summary>
    /// Gets phases at every level of every edition, half of them at 2.1; two in ten open-ended, a quarter alternating, mostly of 1 to
    /// 24 weeks. Shrinks to a single week at level 2.1 of the third edition, to fewer patterns and smaller weeks.
    /// </summary>
    public static Arbitrary<Phase> Phases => Arb.From(Generation.Phases.Any, Generation.Phases.Shrink);

    /// <summary>
    /// Gets ranges of weeks of a plan: three in ten without an end, two in ten of a single week. Shrinks towards week 1 alone.
    /// </summary>
    public static Arbitrary<WeekRange> WeekRanges => Arb.From(RangesOfWeeks.Any, RangesOfWeeks.Shrink);
}
