using Asam.Iop.Certification;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Tests.Readme;

/// <summary>The example of the README, to the letter.</summary>
internal static class ReadmeExample
{
    public static (PolicyReport Report, IopPlan Certified, IopPlan? Next) Run(TextWriter console)
    {
        using TextWriter Console = console;

        Session evening = Session.StartingAt(17, 30).Group(GroupType.Process, 90).Group(GroupType.RelapsePrevention, 90);

        ProgramPlan plan = ProgramPlan.Create("evening-12")
            .Titrate(evening, days: [5, 4, 3], weeks: [4, 4, 4])    // Mon–Fri, then Mon Tue Thu Fri, then Mon Wed Fri
            .WithWeeklyIndividual(IsoDayOfWeek.Wednesday, minutes: 60)
            .LivingIn(LivingArrangement.SoberLiving).Attended(Modality.InPerson)
            .Build();

        PolicyReport report = Policy.Default.Evaluate(plan);        // report.Verdict, report.Outcomes, report.Changes
        IopPlan certified = IopPlan.Certify(plan);                  // throws with all reasons; or TryCertify

        PlanChange twoDays = PlanChange.StepDown(days: 2, fromWeek: 9);
        if (!IopPlan.TryApply(certified, twoDays, out IopPlan? next, out CertificationRefusal? refusal))
            Console.WriteLine(refusal);                             // refused: weeks 9–12 would hold 7 h

        return (report, certified, next);
    }
}
