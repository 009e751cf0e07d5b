using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning;

/// <summary>The changes after which all policies find a plan compliant, or why none were found.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MendingResult
{
    internal MendingResult(MendingStatus status, ProgramPlan original, IReadOnlyList<RuleOutcome> obstacles, string reason)
    {
        Status = status;
        Original = original;
        Obstacles = obstacles;
        Reason = reason;
    }

    /// <summary>Gets what the search came to.</summary>
    public MendingStatus Status { get; }

    /// <summary>Gets the plan that was to be mended.</summary>
    public ProgramPlan Original { get; }

    /// <summary>Gets the changes, to be applied in this order; none if there is nothing to change, or none were found.</summary>
    public IReadOnlyList<PlanChange> Changes { get; internal init; } = [];

    /// <summary>Gets the plan after the changes, which every policy finds compliant; <see langword="null"/> if none was found.</summary>
    public ProgramPlan? Plan { get; internal init; }

    /// <summary>Gets what the changes cost, or <see langword="null"/> if none were found.</summary>
    public MendingCost? Cost { get; internal init; }

    /// <summary>
    /// Gets a value indicating whether all sequences of fewer edits of the set, and all of as many, were tried, so that no other costs less.
    /// Where the bounds of the search were reached it is <see langword="false"/>.
    /// </summary>
    public bool IsLeast { get; internal init; }

    /// <summary>
    /// Gets the outcomes that stand in the way where nothing was found: of the rules that conflict; or of those that no plan met that was
    /// tried; or, where each was met by some, of those that the nearest plan does not meet.
    /// </summary>
    public IReadOnlyList<RuleOutcome> Obstacles { get; }

    /// <summary>Gets what the search came to, in words.</summary>
    public string Reason { get; }

    /// <summary>Gets the weeks that differ, or <see langword="null"/> if no plan was found.</summary>
    public PlanDiff? Diff => Plan is null ? null : PlanDiff.Between(Original, Plan);

    /// <summary>Gets the changes and the weeks that differ, or why there are none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Changes.Count == 0
        ? string.Join("\n", [Reason, .. Obstacles.Select(outcome => $"  {outcome}")])
        : string.Join("\n", [.. Changes.Select(change => change.ToString()), Diff!.ToString()]);
}
