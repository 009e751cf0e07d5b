using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Certification;

/// <summary>Why a plan is not certified: the weeks that are at other levels, and the policies that do not find it compliant.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CertificationRefusal
{
    internal CertificationRefusal(
        ProgramPlan? plan, IReadOnlyList<Episode> otherLevels, IReadOnlyList<PolicyReport> reports, WellFormednessError? error)
    {
        Plan = plan;
        OtherLevels = otherLevels;
        Reports = reports;
        Error = error;
    }

    /// <summary>Gets the plan that was refused, or <see langword="null"/> if a change could not even be made.</summary>
    public ProgramPlan? Plan { get; }

    /// <summary>Gets the runs of weeks at other levels than 2.1. A plan is certified for level 2.1 alone.</summary>
    public IReadOnlyList<Episode> OtherLevels { get; }

    /// <summary>Gets the reports of the policies that do not find the plan compliant.</summary>
    public IReadOnlyList<PolicyReport> Reports { get; }

    /// <summary>Gets why a change could not be made at all, or <see langword="null"/> if it could.</summary>
    public WellFormednessError? Error { get; }

    /// <summary>Gets all reasons, a line each.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n",
    [
        .. Error is null ? Array.Empty<string>() : [$"The change cannot be made: {Error}"],
        .. OtherLevels.Select(episode => $"{Plan!.Id} is not at level 2.1 throughout: {episode}"),
        .. Reports.Select(report => report.ToString()),
    ]);
}
