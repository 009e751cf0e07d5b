using Asam.Iop.Scheduling;

namespace Asam.Iop.Comparison;

/// <summary>Sessions of one block beside the main one of a draft.</summary>
/// <param name="Block">The block of each.</param>
/// <param name="PerWeek">How many a week, or <see langword="null"/> for one on each service day.</param>
/// <param name="IsApart">Whether they are on a further day, on which there is nothing else.</param>
internal sealed record SideSessions(ServiceBlock Block, int? PerWeek, bool IsApart);
