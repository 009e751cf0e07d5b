using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Benchmarks;

/// <summary>The plans that benchmarks judge.</summary>
internal static class SamplePlans
{
    public const string Compliant = "compliant";
    public const string Violated = "violated";

    /// <summary>Twelve weeks that step down from five days a week to four and three, with an individual session each week.</summary>
    public static ProgramPlan Titrated { get; } = BuildTitrated();

    /// <summary>The same plan, whose last four weeks are two hours short.</summary>
    public static ProgramPlan TwoHoursShort { get; } = Titrated.Apply(PlanChange.StepDown(days: 2, fromWeek: 9));

    /// <summary>The plans by what is to be expected of them.</summary>
    public static IReadOnlyDictionary<string, ProgramPlan> Judged { get; } = new Dictionary<string, ProgramPlan>
    {
        [Compliant] = Titrated,
        [Violated] = TwoHoursShort,
    };

    /// <summary>Writes <see cref="Titrated"/> down anew.</summary>
    public static ProgramPlan BuildTitrated() => ProgramPlan.Create("evening-12")
        .Titrate(
            Session.StartingAt(17, 30).Group(GroupType.Process, 90, size: 10).Group(GroupType.RelapsePrevention, 90, size: 10),
            days: [5, 4, 3],
            weeks: [4, 4, 4])
        .WithWeeklyIndividual(IsoDayOfWeek.Wednesday, minutes: 60)
        .Attended(Modality.InPerson)
        .Build();
}
