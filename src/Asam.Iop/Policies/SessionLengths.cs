using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>The length of every session that has a group, or a block whose service is not said.</summary>
internal sealed class SessionLengths(Bounds bounds, int? firstWeeks) : PartMeasure(firstWeeks)
{
    public override bool Counts => false;

    protected override void Observe(
        DistinctParts parts, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (int minutes in parts.SessionMinutes)
            findings.Add(weeks, minutes, bounds);
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) =>
    [
        .. breach.Sessions
            .Where(session => IsOut(session.Session))
            .Select(session => PlanChange.ResizeSession(
                session.Address, breach.Nearest(session.Session.Length.TotalMinutes, atLeast: 1, atMost: SessionDuration.MaxMinutes), breach.FirstWeek)),
        .. breach.AlterSessions(Mended),
    ];

    private bool IsOut(Session session) => bounds.Judge(session.Length.TotalMinutes) == RuleResult.Violated;

    private IEnumerable<ServiceBlock> Mended(Session session) =>
        IsOut(session) ? Breach.BlocksOfLength(session, (int)bounds.Nearest(session.Length.TotalMinutes)) : session.Blocks;
}
