using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Benchmarks.Audit;

/// <summary>The different plans that an audit is measured on: variants of real programs, and titrated plans.</summary>
internal static class PlanVariants
{
    private const int MinVariants = 500;

    private static readonly GroupType[] Types = [GroupType.Psychotherapy, GroupType.Process, GroupType.Didactic, GroupType.Art];

    /// <summary>Gets the documents, compact and without a line break, each other than all others.</summary>
    /// <exception cref="InvalidOperationException">There are fewer than 500.</exception>
    public static byte[][] Documents()
    {
        string[] documents = [.. OfRealPrograms().Concat(Titrated()).Select(plan => PlanDocument.Write(plan)).Distinct()];
        return documents.Length >= MinVariants
            ? [.. documents.Select(System.Text.Encoding.UTF8.GetBytes)]
            : throw new InvalidOperationException($"There are {documents.Length} different plans; an audit needs {MinVariants}.");
    }

    /// <summary>Each program as published, for clients of several kinds, and where its weeks are known, longer and shorter ones.</summary>
    private static IEnumerable<ProgramPlan> OfRealPrograms() =>
        from id in RealPrograms.Ids
        let published = RealPrograms.Read(id)
        from plan in (IEnumerable<ProgramPlan>)[published, .. Resized(published)]
        from living in (LivingArrangement[])[LivingArrangement.Home, LivingArrangement.SoberLiving]
        from modality in (Modality[])[Modality.InPerson, Modality.Virtual, Modality.Hybrid]
        select plan.WithDescription(plan.Description.WithLiving(living).WithModality(modality));

    private static IEnumerable<ProgramPlan> Resized(ProgramPlan plan) => plan.TotalWeeks is int weeks and > 1
        ? [plan.Apply(PlanChange.Extend(2, weeks)), plan.Apply(PlanChange.End(weeks))]
        : [];

    private static IEnumerable<ProgramPlan> Titrated() =>
        from days in (int[][])[[5, 4, 3], [5, 3], [4, 3], [3, 3], [5, 5, 3, 3]]
        from weeks in (int[])[2, 3, 4, 6]
        from type in Types
        from minutes in (int[])[60, 75, 90]
        select ProgramPlan.Create($"titrated-{string.Join('-', days)}-{weeks}-{type.Code}-{minutes}")
            .Titrate(
                Session.StartingAt(17, 30).Group(type, minutes, size: 10).Break(10).Group(GroupType.RelapsePrevention, 90, size: 8),
                days,
                [.. days.Select(_ => weeks)])
            .WithWeeklyIndividual(IsoDayOfWeek.Wednesday, minutes: 60)
            .Attended(Modality.InPerson)
            .Build();
}
