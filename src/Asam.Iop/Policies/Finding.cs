using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>One judged value: where it stands, what it is or lies between, what it was held against, and what came of it.</summary>
internal readonly record struct Finding(WeekSpan Weeks, long Low, long High, Bounds Bounds, RuleResult Result, OutcomeReason? Reason);
