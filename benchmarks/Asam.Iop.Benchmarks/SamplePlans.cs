using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Benchmarks;

/// <summary>The plans that benchmarks judge.</summary>
internal static class SamplePlans
{
    /// <summary>Twelve weeks that step down from five days a week to four and three, with an individual session each week.</summary>
    public static ProgramPlan Titrated { get; } = ProgramPlan.Create("evening-12")
        .Titrate(
            Session.StartingAt(17, 30).Group(GroupType.Process, 90, size: 10).Group(GroupType.RelapsePrevention, 90, size: 10),
            days: [5, 4, 3],
            weeks: [4, 4, 4])
        .WithWeeklyIndividual(IsoDayOfWeek.Wednesday, minutes: 60)
        .Attended(Modality.InPerson)
        .Build();

    /// <summary>The same plan, whose last four weeks are two hours short.</summary>
    public static ProgramPlan TwoHoursShort { get; } = Titrated.Apply(PlanChange.StepDown(days: 2, fromWeek: 9));
}
