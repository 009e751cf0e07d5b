using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Plans;

/// <content>The members of the closed set.</content>
public abstract partial class PlanChange
{
    /// <summary>Lets the phase that a week is in last longer; what comes after it comes later.</summary>
    /// <param name="weeks">The number of weeks more, 1 to <see cref="ProgramLength.MaxWeeks"/>, both inclusive.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange Extend(int weeks, int fromWeek) =>
        new ExtendChange(Guard.Against.OutOfBounds(weeks, 1, ProgramLength.MaxWeeks), fromWeek);

    /// <summary>Leaves out some weeks; what comes after them comes earlier.</summary>
    /// <param name="weeks">The number of weeks left out, 1 to <see cref="ProgramLength.MaxWeeks"/>, both inclusive.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange Shorten(int weeks, int fromWeek) =>
        new ShortenChange(Guard.Against.OutOfBounds(weeks, 1, ProgramLength.MaxWeeks), fromWeek);

    /// <summary>Ends the plan: from a week on there is nothing more.</summary>
    /// <param name="fromWeek">The number of the first week that is no more, from 2: a plan has at least one week.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange End(int fromWeek) => new EndChange(Guard.Against.OutOfBounds(fromWeek, 2, ProgramLength.MaxWeeks + 1));

    /// <summary>Lets the phase that a week is in go on without an end; what came after it is left out.</summary>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange LeaveOpen(int fromWeek) => new LeaveOpenChange(fromWeek);

    /// <summary>Lets each week of the episode keep so many service days: those of <see cref="Titration.StepDown"/>.</summary>
    /// <param name="days">The days that a week keeps, 0 to <see cref="WeeklySchedule.MaxDays"/>, both inclusive.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange StepDown(int days, int fromWeek) =>
        new StepDownChange(Guard.Against.OutOfBounds(days, 0, WeeklySchedule.MaxDays), fromWeek);

    /// <summary>Adds a session to each week of the episode.</summary>
    /// <param name="session">The session.</param>
    /// <param name="day">The weekday, or <see langword="null"/> for a further day whose weekday is still unchosen.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange AddSession(Session session, IsoDayOfWeek? day, int fromWeek)
    {
        if (day is IsoDayOfWeek chosen)
            Guard.Against.UnknownCode(chosen, ScheduleCodes.Days, nameof(day));
        return new AddSessionChange(Guard.Against.Null(session), day, fromWeek);
    }

    /// <summary>Takes a session away; a day that it leaves empty is no service day any more.</summary>
    /// <param name="session">Which session.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange RemoveSession(SessionAddress session, int fromWeek) => new RemoveSessionChange(session, fromWeek);

    /// <summary>Moves a session to another weekday, another time, or both.</summary>
    /// <param name="session">Which session.</param>
    /// <param name="day">The weekday that it moves to.</param>
    /// <param name="start">The start time that it moves to, or <see langword="null"/> to keep its own.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange MoveSession(SessionAddress session, IsoDayOfWeek day, LocalTime? start, int fromWeek) =>
        new MoveSessionChange(session, Guard.Against.UnknownCode(day, ScheduleCodes.Days), start, fromWeek);

    /// <summary>Gives a session another length. Its last block of treatment grows or shrinks; breaks and meals stay as they are.</summary>
    /// <param name="session">Which session.</param>
    /// <param name="minutes">The new length of the whole session, 1 to <see cref="SessionDuration.MaxMinutes"/> minutes, both inclusive.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange ResizeSession(SessionAddress session, int minutes, int fromWeek) =>
        new ResizeSessionChange(session, Guard.Against.OutOfBounds(minutes, 1, SessionDuration.MaxMinutes), fromWeek);

    /// <summary>Gives a block of a session another length.</summary>
    /// <param name="session">Which session.</param>
    /// <param name="block">The place of the block in the session, 1 to <see cref="Scheduling.Session.MaxBlocks"/>, both inclusive.</param>
    /// <param name="minutes">The new length, <see cref="ServiceBlock.MinMinutes"/> to <see cref="ServiceBlock.MaxMinutes"/> minutes, both inclusive.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange ResizeBlock(SessionAddress session, int block, int minutes, int fromWeek) => new ResizeBlockChange(
        session,
        Guard.Against.OutOfBounds(block, 1, Scheduling.Session.MaxBlocks),
        Guard.Against.OutOfBounds(minutes, ServiceBlock.MinMinutes, ServiceBlock.MaxMinutes),
        fromWeek);

    /// <summary>Replaces a session by another one on its day.</summary>
    /// <param name="session">Which session.</param>
    /// <param name="replacement">The session that stands in its place.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange ReplaceSession(SessionAddress session, Session replacement, int fromWeek) =>
        new ReplaceSessionChange(session, Guard.Against.Null(replacement), fromWeek);

    /// <summary>Gives one week another schedule, at the level that it has; the weeks after it stay as they are.</summary>
    /// <param name="schedule">The schedule of that week.</param>
    /// <param name="week">The number of the week, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange ReplaceWeek(WeeklySchedule schedule, int week) => new ReplaceWeekChange(Guard.Against.Null(schedule), week);

    /// <summary>Puts other phases in the place of all that was planned from a week on, or after the last week.</summary>
    /// <param name="fromWeek">The number of the first week of the new phases, from 1 to the one after the last.</param>
    /// <param name="phases">The phases, at least one.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no phase.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange ContinueWith(int fromWeek, params Phase[] phases)
    {
        Guard.Against.NullOrEmpty(phases);
        foreach (Phase phase in phases)
            Guard.Against.Null(phase, nameof(phases));
        return new ContinueWithChange(Array.AsReadOnly((Phase[])phases.Clone()), fromWeek);
    }

    /// <summary>Gives the weeks of the episode another level of care; their schedules stay as they are.</summary>
    /// <param name="level">The level, of the plan's edition.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange ChangeLevel(LevelOfCare level, int fromWeek) => new LevelChange(Guard.Against.Null(level), fromWeek);

    /// <summary>Has services attended in another way: all of the episode, or those of one session.</summary>
    /// <param name="modality">The modality, but not <see cref="Modality.Hybrid"/>, which is said of a plan, not of its weeks.</param>
    /// <param name="fromWeek">The number of the first week that the change may alter, from 1.</param>
    /// <param name="session">The one session that is meant, or <see langword="null"/> for all.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange SetModality(Modality modality, int fromWeek, SessionAddress? session = null) =>
        new ModalityChange(Guard.Against.UnknownCode(modality, VocabularyCodes.BlockModalities), session, fromWeek);

    /// <summary>Says that the client lives elsewhere.</summary>
    /// <param name="living">The living arrangement.</param>
    /// <param name="fromWeek">The number of the week of the move, from 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanChange SetLiving(LivingArrangement living, int fromWeek) =>
        new LivingChange(Guard.Against.UnknownCode(living, VocabularyCodes.LivingArrangements), fromWeek);
}
