using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>
/// One thing that a counselor does to a plan, from a week on: extend it, step it down, move a session. Earlier weeks are history
/// and are never rewritten.
/// </summary>
/// <remarks>
/// <para>The set is closed; the factories are its members. A change is a value: equal by kind and all its parts, immutable.</para>
/// <para>
/// A change of sessions holds to the end of its episode: from its week as long as the level of care stays the same, in every week
/// that has the session.
/// </para>
/// </remarks>
public abstract partial class PlanChange : IEquatable<PlanChange>
{
    private protected PlanChange(int fromWeek) => FromWeek = Guard.Against.OutOfBounds(fromWeek, 1, ProgramLength.MaxWeeks + 1);

    /// <summary>Gets the code of the kind of change: <c>step-down</c>.</summary>
    public abstract string Code { get; }

    /// <summary>Gets the number of the first week that the change may alter, from 1.</summary>
    public int FromWeek { get; }

    /// <summary>Gets what makes one change of the kind differ from another.</summary>
    private protected abstract IReadOnlyList<object?> Parts { get; }

    /// <summary>Says whether two changes are equal.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">The other change.</param>
    /// <returns><see langword="true"/> if kind and parts are equal.</returns>
    public static bool operator ==(PlanChange? left, PlanChange? right) => Equals(left, right);

    /// <summary>Says whether two changes differ.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">The other change.</param>
    /// <returns><see langword="true"/> if kind or parts differ.</returns>
    public static bool operator !=(PlanChange? left, PlanChange? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(PlanChange? other) =>
        other is not null && GetType() == other.GetType() && FromWeek == other.FromWeek && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanChange);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCodes.Combine(StringComparer.Ordinal.GetHashCode(Code), FromWeek, HashCodes.OfSequence([.. Parts.Select(part => part?.GetHashCode() ?? 0)]));

    /// <summary>Gets the change as a sentence without its full stop: <c>from week 9, step down to 3 days a week</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => FormattableString.Invariant($"from week {FromWeek}, {Describe()}");

    /// <summary>Says what is done, in the imperative.</summary>
    private protected abstract string Describe();

    /// <summary>Makes the changed plan.</summary>
    /// <exception cref="IllFormedException">The change cannot be made to this plan.</exception>
    private protected abstract ProgramPlan ApplyCore(ProgramPlan plan);

    /// <summary>Gets a value indicating whether the change can take effect right after the last week.</summary>
    private protected virtual bool MayFollowTheLastWeek => false;

    internal ProgramPlan ApplyTo(ProgramPlan plan)
    {
        int? last = plan.TotalWeeks + (MayFollowTheLastWeek ? 1 : 0);
        return FromWeek > last
            ? throw new IllFormedException(new(
                "fromWeek", FormattableString.Invariant($"The plan has {plan.TotalWeeks} weeks; the change would take effect from week {FromWeek}.")))
            : ApplyCore(plan);
    }
}
