using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Tests.Readme;

/// <summary>The minutes of breaks and meals in every session that is longer than so many minutes.</summary>
internal sealed class SessionBreaks(int overMinutes, Bounds bounds) : WeekMeasure(firstWeeks: null)
{
    public override bool Counts => false;    // whichever services a policy counts, breaks are breaks

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.AlterSessions(WithBreak);

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (WeekTurn turn in TurnsOf(course, findings))
        {
            foreach (ServiceDay day in turn.Week.DaysInOrder)
            {
                foreach (Session session in day.SessionsInOrder)
                    Judge(session, turn.Weeks, ref findings);
            }
        }
    }

    private void Judge(Session session, in WeekSpan weeks, ref Findings findings)
    {
        (int minutes, bool mayBeMore) = BreaksOf(session);
        if (session.Length.TotalMinutes > overMinutes)
            findings.AddAtLeast(weeks, minutes, bounds, mayBeMore);
    }

    private IEnumerable<ServiceBlock> WithBreak(Session session)
    {
        int missing = bounds.Min!.Value - BreaksOf(session).Minutes;
        if (session.Length.TotalMinutes <= overMinutes || missing <= 0)
            return session.Blocks;
        int half = (session.Blocks.Count + 1) / 2;
        return [.. session.Blocks.Take(half), ServiceBlock.Of(Service.Break, missing), .. session.Blocks.Skip(half)];
    }

    private static (int Minutes, bool MayBeMore) BreaksOf(Session session)
    {
        (int minutes, bool mayBeMore) = (0, false);
        foreach (ServiceBlock block in session.BlocksInOrder)    // an array, since a verdict allocates nothing
        {
            minutes += block.IsTimeOff ? block.Duration.TotalMinutes : 0;
            mayBeMore |= block.Service == Service.Unspecified;
        }

        return (minutes, mayBeMore);
    }
}
