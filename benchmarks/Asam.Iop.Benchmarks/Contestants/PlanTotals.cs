using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>
/// The totals of a plan that validators of another library are given. They are added up once, outside of what is measured, down to the
/// least and the most of everything, so that each rule is left with a comparison. Public, since RulesEngine reads public types only.
/// </summary>
public sealed class PlanTotals
{
    private const int DaysOfWeek = 7;

    public int Weeks { get; set; }

    public int MinutesOfTwelveWeeks { get; set; }

    /// <summary>Gets or sets the most days between two service days in a row, over week ends and phase seams too.</summary>
    public int MostDaysBetween { get; set; }

    /// <summary>Gets or sets by how many service days a week most exceeds the week before, 0 if none does.</summary>
    public int MostDaysAdded { get; set; }

    /// <summary>Gets or sets the totals of a week of each phase, since all weeks of a phase are alike.</summary>
    public List<PhaseTotals> Phases { get; set; } = [];

    /// <summary>Adds up a plan, for phases of one schedule each, and weekdays that are chosen.</summary>
    public static PlanTotals Of(ProgramPlan plan)
    {
        PlanTotals totals = new();
        List<int> days = [];
        foreach (Phase phase in plan.Phases)
        {
            PhaseTotals week = PhaseTotals.Of(phase, plan.Description.Modality);
            totals.MinutesOfTwelveWeeks += week.Minutes * Math.Min(week.Weeks, Math.Max(0, 12 - totals.Weeks));
            if (totals.Phases.Count > 0)
                totals.MostDaysAdded = Math.Max(totals.MostDaysAdded, week.ServiceDays - totals.Phases[^1].ServiceDays);
            for (int i = totals.Weeks; i < totals.Weeks + week.Weeks; i++)
                days.AddRange(phase.Patterns[0].Days.Where(HasTreatment).Select(day => (i * DaysOfWeek) + (int)day.Day!.Value));
            totals.Weeks += week.Weeks;
            totals.Phases.Add(week);
        }

        totals.MostDaysBetween = days.Zip(days.Skip(1), (day, next) => next - day - 1).DefaultIfEmpty().Max();
        return totals;
    }

    internal static bool HasTreatment(ServiceDay day) => day.Sessions.Any(session => session.Blocks.Any(IsTreatment));

    internal static bool IsTreatment(ServiceBlock block) => block.Service is Service.Group or Service.Individual or Service.Family;
}
