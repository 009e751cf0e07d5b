using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>A plan of treatment: phases one after another, and what is said of the client.</summary>
/// <remarks>
/// <para>
/// A plan is anything well-formed. Whether it is legal is a policy's judgement, never a constructor's. It carries no patient data: its
/// id is opaque.
/// </para>
/// <para>
/// Equal when all its properties are and its phases, one by one, as written: four weeks and four equal weeks are not eight.
/// Immutable and safe to share between threads.
/// </para>
/// </remarks>
public sealed partial class ProgramPlan : IEquatable<ProgramPlan>
{
    /// <summary>The most phases of a plan, inclusive; the fewest is 1.</summary>
    public const int MaxPhases = 520;

    private readonly Phase[] _phases;
    private IReadOnlyList<Phase>? _readOnlyPhases;

    /// <summary>The number of the first week of each phase.</summary>
    private readonly int[] _firstWeeks;

    private ProgramPlan(PlanDescription description, Phase[] phases)
    {
        Description = description;
        _phases = phases;
        _firstWeeks = new int[phases.Length];
        int week = 1;
        for (int i = 0; i < phases.Length; i++)
        {
            _firstWeeks[i] = week;
            week += phases[i].Weeks ?? 0;
        }

        TotalWeeks = IsOpenEnded ? null : week - 1;
        Facts = GatherFacts();
    }

    /// <summary>Gets what is said of the plan beside its phases.</summary>
    public PlanDescription Description { get; }

    /// <summary>Gets the caller's key of the plan.</summary>
    public string Id => Description.Id;

    /// <summary>Gets the phases: 1 to <see cref="MaxPhases"/>, of which only the last may be open-ended.</summary>
    public IReadOnlyList<Phase> Phases => _readOnlyPhases ??= Array.AsReadOnly(_phases);

    /// <summary>Gets the number of weeks at all levels, or <see langword="null"/> if the last phase is open-ended.</summary>
    public int? TotalWeeks { get; }

    /// <summary>Gets a value indicating whether the last phase goes on for ever.</summary>
    public bool IsOpenEnded => _phases[_phases.Length - 1].IsOpenEnded;

    /// <summary>Gets the weeks at level 2.1, or <see langword="null"/> while a phase at that level is open-ended.</summary>
    public ProgramLength? Length => Facts.IsOpenEnded ? null : ProgramLength.FromWeeks(Facts.FixedWeeks);

    /// <summary>Gets what policies judge of the plan.</summary>
    public CourseFacts Facts { get; }

    /// <summary>Says whether two plans are equal.</summary>
    /// <param name="left">One plan.</param>
    /// <param name="right">The other plan.</param>
    /// <returns><see langword="true"/> if all is equal, as written.</returns>
    public static bool operator ==(ProgramPlan? left, ProgramPlan? right) => Equals(left, right);

    /// <summary>Says whether two plans differ.</summary>
    /// <param name="left">One plan.</param>
    /// <param name="right">The other plan.</param>
    /// <returns><see langword="true"/> if anything differs.</returns>
    public static bool operator !=(ProgramPlan? left, ProgramPlan? right) => !Equals(left, right);

    /// <summary>Begins to write a plan.</summary>
    /// <param name="id">The caller's key of the plan: any text without control characters, at most <see cref="Text.MaxIdLength"/> characters.</param>
    /// <param name="edition">The edition whose codes of levels the plan uses.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is no edition.</exception>
    public static ProgramPlanBuilder Create(string id, AsamEdition edition = AsamEdition.Third) => new(new PlanDescription(id, edition));

    /// <summary>Makes a plan of phases.</summary>
    /// <param name="description">What is said of the plan.</param>
    /// <param name="phases">The phases, 1 to <see cref="MaxPhases"/>.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">An argument or a phase is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">The phases make no plan.</exception>
    public static ProgramPlan Of(PlanDescription description, params Phase[] phases) =>
        TryCreate(description, phases, out ProgramPlan? plan, out WellFormednessError? error) ? plan : throw new IllFormedException(error);

    /// <summary>Makes a plan of phases, if they make one.</summary>
    /// <param name="description">What is said of the plan.</param>
    /// <param name="phases">The phases, 1 to <see cref="MaxPhases"/>, at levels of the plan's edition; only the last may be open-ended.</param>
    /// <param name="plan">The plan, if the phases make one.</param>
    /// <param name="error">What is wrong, if they do not.</param>
    /// <returns><see langword="true"/> if the plan was made.</returns>
    /// <exception cref="ArgumentNullException">An argument or a phase is <see langword="null"/>.</exception>
    public static bool TryCreate(
        PlanDescription description,
        IEnumerable<Phase> phases,
        [NotNullWhen(true)] out ProgramPlan? plan,
        [NotNullWhen(false)] out WellFormednessError? error)
    {
        Guard.Against.Null(description);
        Phase[] copy = Guard.Against.NullElement(phases);

        error = Fault(description, copy);
        plan = error is null ? new(description, copy) : null;
        return error is null;
    }

    /// <summary>Gets a copy of which other things are said.</summary>
    /// <param name="description">What is said of the copy.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">A phase is at a level of another edition.</exception>
    public ProgramPlan WithDescription(PlanDescription description) => Of(description, _phases);

    /// <summary>Gets the plan on the calendar.</summary>
    /// <param name="date">The first day of week 1. Week n is the seven days from this date plus 7(n−1).</param>
    /// <returns>The dated course.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The plan would go beyond the calendar's last day.</exception>
    public DatedCourse StartingOn(LocalDate date) => new(this, date);

    /// <inheritdoc/>
    public bool Equals(ProgramPlan? other) => other is not null
        && (ReferenceEquals(this, other) || (Description == other.Description && _phases.SequenceEqual(other._phases)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgramPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(Description.GetHashCode(), HashCodes.OfSequence(_phases));

    /// <summary>Gets id and length: <c>evening-12: 12 weeks</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Id}: {(TotalWeeks is int weeks ? ProgramLength.FromWeeks(weeks).ToString() : "open-ended")}";

    /// <summary>Makes a plan of an array that nobody alters from here on.</summary>
    internal static ProgramPlan Owning(PlanDescription description, Phase[] phases) =>
        Fault(description, phases) is WellFormednessError error ? throw new IllFormedException(error) : new(description, phases);

    private static WellFormednessError? Fault(PlanDescription description, Phase[] phases)
    {
        if (phases.Length is 0 or > MaxPhases)
            return new("phases", FormattableString.Invariant($"A plan has {phases.Length} phases; allowed are 1 to {MaxPhases}."));
        for (int i = 0; i < phases.Length; i++)
        {
            if (phases[i].IsOpenEnded && i < phases.Length - 1)
            {
                return new(
                    FormattableString.Invariant($"phases[{i}].weeks"),
                    FormattableString.Invariant($"Only the last phase may be open-ended; this one needs its weeks, {Phase.MinWeeks} to {Phase.MaxWeeks}."));
            }

            if (phases[i].Level.Edition != description.Edition)
            {
                return new(
                    FormattableString.Invariant($"phases[{i}].level"),
                    $"Level {phases[i].Level} is of the {VocabularyCodes.Editions.Of(phases[i].Level.Edition)} edition; "
                    + $"the plan is of the {VocabularyCodes.Editions.Of(description.Edition)}.");
            }
        }

        return null;
    }
}
