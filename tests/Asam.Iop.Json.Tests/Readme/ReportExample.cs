using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Json.Tests.Readme;

/// <summary>The example of a report in the README, to the letter.</summary>
internal static class ReportExample
{
    public static void Run(Policy policy, TextWriter console)
    {
        TextWriter Console = console;

        ProgramPlan plan = ProgramPlan.Create("evening-12")
            .Titrate(Session.StartingAt(17, 30).Group(GroupType.Process, 225), days: [5, 3], weeks: [4, 8])
            .WithWeeklyIndividual(IsoDayOfWeek.Wednesday, minutes: 60)
            .Build();
        PolicyReport report = policy.Evaluate(plan);

        Console.WriteLine(report.ToLine());                 // for a log
        Console.WriteLine(report.ToParagraph());            // for a letter or a chart
        Console.WriteLine(ReportDocument.Write(report));    // for a program
    }
}
