using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>The length of every session that has a group, or a block whose service is not said.</summary>
internal sealed class SessionLengths(Bounds bounds, int? firstWeeks) : Measure
{
    public override bool Counts => false;

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        CourseWalk walk = new(course, firstWeeks);
        while (!findings.IsDecided && walk.MoveNext())
        {
            IReadOnlyList<DayFacts> days = walk.Week.Days;
            for (int i = 0; i < days.Count; i++)
            {
                IReadOnlyList<SessionFacts> sessions = days[i].Sessions;
                for (int j = 0; j < sessions.Count; j++)
                {
                    if (sessions[j].HasGroupOrUnspecified)
                        findings.Add(walk.Span, sessions[j].Length.TotalMinutes, bounds);
                }
            }
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.Sessions
        .Where(session => session.Session.Length.TotalMinutes is int minutes && bounds.Judge(minutes, minutes) == RuleResult.Violated)
        .Select(session => PlanChange.ResizeSession(
            session.Address, breach.Nearest(session.Session.Length.TotalMinutes, atLeast: 1, atMost: SessionDuration.MaxMinutes), breach.FirstWeek));
}
