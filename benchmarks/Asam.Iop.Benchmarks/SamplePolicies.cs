using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Benchmarks;

/// <summary>The policies that benchmarks judge by.</summary>
internal static class SamplePolicies
{
    /// <summary>One required rule of each of the fourteen kinds, all of which <see cref="SamplePlans.Titrated"/> satisfies.</summary>
    public static Policy OfAllKinds { get; } = Create("all-kinds");

    /// <summary>Writes <see cref="OfAllKinds"/> down anew, under another id.</summary>
    public static Policy Create(string id) => Policy.Create(id, "One rule of each kind", AuthorityKind.Payer)
        .Source(new("HERE", "Benchmarks of Asam.Iop"))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)))
        .Add(Rule.ServiceDays(min: 3, max: 5))
        .Add(Rule.ServiceDayHours(SessionDuration.FromHours(1), SessionDuration.FromHours(5)))
        .Add(Rule.SessionHours(SessionDuration.FromHours(3), SessionDuration.FromHours(3)))
        .Add(Rule.ServicesPerDay(min: 1))
        .Add(Rule.ServicesPerWeek(min: 6))
        .Add(Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1))
        .Add(Rule.ServiceMinutes(ServiceSet.Of(Service.Individual), min: 60, max: 60))
        .Add(Rule.GroupSize(min: 2, max: 12))
        .Add(Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.Virtual)))
        .Add(Rule.DaysBetween(max: 2))
        .Add(Rule.TitrationOfDays())
        .Add(Rule.TotalHours(minHours: 100, withinWeeks: 12))
        .Add(Rule.ProgramLength(min: 8, max: 24))
        .Build();
}
