using System.Globalization;
using System.Text;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Tests.Certification;

/// <summary>Writes out all that a plan says, so that two moments of it can be compared without asking the plan.</summary>
internal static class PlanInFull
{
    public static string Of(ProgramPlan plan)
    {
        StringBuilder text = new();
        PlanDescription it = plan.Description;
        text.AppendLine(CultureInfo.InvariantCulture, $"{it.Id}|{it.Edition}|{it.Title}|{it.Source}|{it.Population}|{it.Age}|{it.Condition}|{it.Living}|{it.Modality}");
        foreach (Phase phase in plan.Phases)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{phase.Level.Edition} {phase.Level.Code} {phase.Weeks}");
            foreach (WeeklySchedule pattern in phase.Patterns)
                Append(text, pattern);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, WeeklySchedule week)
    {
        foreach (ServiceDay day in week.Days)
        {
            foreach (Session session in day.Sessions)
            {
                text.Append(CultureInfo.InvariantCulture, $"{day.Day} {session.Start} {session.Id}:");
                foreach (ServiceBlock block in session.Blocks)
                    text.Append(CultureInfo.InvariantCulture, $" {block.Service}/{block.GroupType}/{block.Duration.TotalMinutes}/{block.Modality}/{block.Size}");
                text.AppendLine();
            }
        }
    }
}
