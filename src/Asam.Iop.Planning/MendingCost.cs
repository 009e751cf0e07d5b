namespace Asam.Iop.Planning;

/// <summary>What a list of changes costs. Least is the fewest changes; among equals the fewest minutes; among these the fewest sessions.</summary>
/// <remarks>An open-ended plan is measured over <see cref="HorizonWeeks"/> weeks. Immutable.</remarks>
public sealed class MendingCost
{
    /// <summary>The weeks over which a plan without an end is measured.</summary>
    public const int HorizonWeeks = Scheduling.Phase.MaxWeeks;

    internal MendingCost(int changes, long minutes, long sessions)
    {
        Changes = changes;
        Minutes = minutes;
        Sessions = sessions;
    }

    /// <summary>Gets the number of changes.</summary>
    public int Changes { get; }

    /// <summary>Gets the minutes that become more or fewer, service by service, summed over all weeks.</summary>
    public long Minutes { get; }

    /// <summary>Gets the sessions that are added, removed or altered, summed over all weeks.</summary>
    public long Sessions { get; }

    /// <summary>Gets the three numbers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Changes} {(Changes == 1 ? "change" : "changes")}, {Minutes} minutes and {Sessions} {(Sessions == 1 ? "session" : "sessions")} over all weeks");

    internal bool IsLessThan(MendingCost? other) =>
        other is null || (Changes, Minutes, Sessions).CompareTo((other.Changes, other.Minutes, other.Sessions)) < 0;
}
