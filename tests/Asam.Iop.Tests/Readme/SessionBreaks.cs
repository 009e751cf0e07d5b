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

    protected override void ObserveWeek(
        WeekFacts week, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (DayFacts day in week.DaysInOrder)
        {
            foreach (Session session in day.SessionsInOrder)
            {
                (int minutes, bool mayBeMore) = BreaksOf(session);
                if (session.Length.TotalMinutes > overMinutes)
                    findings.AddAtLeast(weeks, minutes, bounds, mayBeMore);
            }
        }
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
        for (int i = 0; i < session.Blocks.Count; i++)    // no foreach over an interface: a verdict allocates nothing
        {
            minutes += session.Blocks[i].IsTimeOff ? session.Blocks[i].Duration.TotalMinutes : 0;
            mayBeMore |= session.Blocks[i].Service == Service.Unspecified;
        }

        return (minutes, mayBeMore);
    }
}
