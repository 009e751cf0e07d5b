namespace Asam.Iop.Benchmarks.Plain;

/// <summary>The fair loop over plain classes.</summary>
internal static class PlainLoop
{
    /// <summary>Answers what the default policy requires: 9 to 20 hours of treatment a week.</summary>
    public static bool HoldsWeeklyHours(PlainPlan plan)
    {
        foreach (PlainPhase phase in plan.Phases)
        {
            if (phase.Days is null || Minutes(phase.Days) is < 540 or > 1200)
                return false;
        }

        return true;
    }

    private static int Minutes(List<PlainDay> days)
    {
        int minutes = 0;
        foreach (PlainDay day in days)
        {
            foreach (PlainSession session in day.Sessions)
            {
                foreach (PlainBlock block in session.Blocks)
                {
                    if (block.Service is PlainService.Group or PlainService.Individual or PlainService.Family)
                        minutes += block.Minutes;
                }
            }
        }

        return minutes;
    }
}
