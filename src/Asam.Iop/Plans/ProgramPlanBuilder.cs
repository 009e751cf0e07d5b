using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>Writes a plan down in C#: what is said of it, and its phases in order.</summary>
/// <remarks>A builder changes; the plans that it builds do not. Not safe to share between threads.</remarks>
public sealed class ProgramPlanBuilder
{
    private readonly List<Phase> _phases = [];
    private readonly List<(IsoDayOfWeek Day, Session Session)> _weekly = [];
    private PlanDescription _description;

    internal ProgramPlanBuilder(PlanDescription description) => _description = description;

    /// <summary>Gives the plan a title.</summary>
    /// <param name="title">The title, at most <see cref="Text.MaxLength"/> characters.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty, too long, or no valid text.</exception>
    public ProgramPlanBuilder Titled(string title) => Describe(_description.WithTitle(Guard.Against.Null(title)));

    /// <summary>Says where the plan was published.</summary>
    /// <param name="source">The address or title, at most <see cref="Text.MaxAddressLength"/> characters.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is empty, too long, or no valid text.</exception>
    public ProgramPlanBuilder PublishedAt(string source) => Describe(_description.WithSource(Guard.Against.Null(source)));

    /// <summary>Says whom the plan is for.</summary>
    /// <param name="population">The population.</param>
    /// <param name="age">The client's age in years, 0 to <see cref="PlanDescription.MaxAge"/>, if it is to be said.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of bounds.</exception>
    public ProgramPlanBuilder For(Population population, int? age = null) =>
        Describe(_description.WithPopulation(population).WithAge(age));

    /// <summary>Says what is treated.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="condition"/> is none.</exception>
    public ProgramPlanBuilder Treating(Condition condition) => Describe(_description.WithCondition(condition));

    /// <summary>Says where the client lives.</summary>
    /// <param name="living">The living arrangement.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="living"/> is none.</exception>
    public ProgramPlanBuilder LivingIn(LivingArrangement living) => Describe(_description.WithLiving(living));

    /// <summary>Says how the plan is attended.</summary>
    /// <param name="modality">The modality.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="modality"/> is none.</exception>
    public ProgramPlanBuilder Attended(Modality modality) => Describe(_description.WithModality(modality));

    /// <summary>Adds phases at level 2.1 that hold the same session on fewer and fewer days.</summary>
    /// <param name="session">The session of each service day; it may have no id, since it recurs within a week.</param>
    /// <param name="days">The days a week of each phase, on the weekdays of <see cref="Titration.WeekdaysOf"/>.</param>
    /// <param name="weeks">The weeks of each phase.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not as many days as weeks.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is not 0 to 7.</exception>
    /// <exception cref="IllFormedException">A number of weeks is out of bounds, or the session has an id.</exception>
    public ProgramPlanBuilder Titrate(Session session, IReadOnlyList<int> days, IReadOnlyList<int> weeks)
    {
        Guard.Against.Null(session);
        Guard.Against.Null(days);
        Guard.Against.Null(weeks);
        if (days.Count != weeks.Count)
            throw new ArgumentException($"There are {days.Count} numbers of days and {weeks.Count} of weeks; a phase needs one of each.", nameof(weeks));
        for (int i = 0; i < days.Count; i++)
            Weeks(weeks[i], WeeklySchedule.Each(session, Titration.UsualDaysOf(days[i])));
        return this;
    }

    /// <summary>Adds an individual session to every week at level 2.1 of the whole plan, wherever this call stands.</summary>
    /// <param name="day">The weekday. Where a week has no session on it, it becomes a service day.</param>
    /// <param name="minutes">The minutes, <see cref="ServiceBlock.MinMinutes"/> to <see cref="ServiceBlock.MaxMinutes"/>, both inclusive.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of bounds.</exception>
    public ProgramPlanBuilder WithWeeklyIndividual(IsoDayOfWeek day, int minutes)
    {
        _weekly.Add((Guard.Against.UnknownCode(day, ScheduleCodes.Days), Session.AnyTime.Then(Service.Individual, minutes)));
        return this;
    }

    /// <summary>Adds a phase at level 2.1.</summary>
    /// <param name="weeks">The weeks, <see cref="Phase.MinWeeks"/> to <see cref="Phase.MaxWeeks"/>, both inclusive.</param>
    /// <param name="schedules">The schedule of each week, or several that take turns.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedules"/> or a schedule is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">The phase is not well-formed.</exception>
    public ProgramPlanBuilder Weeks(int weeks, params WeeklySchedule[] schedules) => Add(weeks, Guard.Against.NullElement(schedules));

    /// <summary>Adds a last phase at level 2.1 that goes on for ever.</summary>
    /// <param name="schedules">The schedule of each week, or several that take turns.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedules"/> or a schedule is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">The phase is not well-formed.</exception>
    public ProgramPlanBuilder OpenEnded(params WeeklySchedule[] schedules) => Add(weeks: null, Guard.Against.NullElement(schedules));

    /// <summary>Adds a phase.</summary>
    /// <param name="phase">The phase, at a level of the plan's edition.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phase"/> is <see langword="null"/>.</exception>
    public ProgramPlanBuilder Add(Phase phase)
    {
        _phases.Add(Guard.Against.Null(phase));
        return this;
    }

    /// <summary>Builds the plan.</summary>
    /// <returns>The plan.</returns>
    /// <exception cref="IllFormedException">What was written down is no plan; the error says what, where, and what is allowed.</exception>
    public ProgramPlan Build()
    {
        Phase[] phases = new Phase[_phases.Count];
        for (int i = 0; i < phases.Length; i++)
            phases[i] = _weekly.Count > 0 && _phases[i].Level.IsIntensiveOutpatient ? WithWeeklySessions(_phases[i]) : _phases[i];
        return ProgramPlan.Owning(_description, phases);
    }

    private ProgramPlanBuilder Add(int? weeks, WeeklySchedule[] schedules) =>
        Add(Phase.Owning(LevelOfCare.IntensiveOutpatientOf(_description.Edition), weeks, schedules));

    private ProgramPlanBuilder Describe(PlanDescription description)
    {
        _description = description;
        return this;
    }

    private Phase WithWeeklySessions(Phase phase)
    {
        WeeklySchedule[] patterns = [.. phase.PatternsInOrder];
        foreach ((IsoDayOfWeek day, Session session) in _weekly)
        {
            for (int i = 0; i < patterns.Length; i++)
                patterns[i] = ScheduleEdits.Add(patterns[i], day, session);
        }

        return Phase.Owning(phase.Level, phase.Weeks, patterns);
    }
}
