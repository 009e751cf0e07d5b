using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Planning.Tests;

/// <summary>The example of the README of the package.</summary>
internal static class ReadmeExample
{
    public static MendingResult Run(Policy payer)
    {
        Session morning = Session.StartingAt(9).Group(GroupType.Process, 150);
        ProgramPlan plan = ProgramPlan.Create("morning-8")
            .Weeks(8, WeeklySchedule.Each(morning, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday))
            .Build();

        MendingResult result = PlanMending.Find(plan, Policy.Default, payer);
        if (result.Plan is not null)
            Console.WriteLine($"{result}\n{result.Cost}{(result.IsLeast ? ", least" : string.Empty)}");
        else
            Console.WriteLine($"{result.Status}: {result}");
        return result;
    }
}
