using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Benchmarks.Growth;

/// <summary>Policies by which plans of any size can be judged, and policies that grow themselves.</summary>
internal static class GrowingPolicies
{
    /// <summary>Rules for each week and day, and those that look over many weeks: means, windows, gaps, totals, steps, length.</summary>
    public static Policy OverTime { get; } = Create("over-time")
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)).Named("hours"))
        .Add(Rule.AverageWeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)).Named("mean-hours"))
        .Add(Rule.ServiceDays(min: 3, max: 5))
        .Add(Rule.ServiceDayHours(SessionDuration.FromHours(1), SessionDuration.FromHours(6)))
        .Add(Rule.ServicesPerDay(min: 1))
        .Add(Rule.ServicesPerWeek(min: 6))
        .Add(Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1).Named("individual"))
        .Add(Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 4, everyWeeks: 4).Named("individual-in-4-weeks"))
        .Add(Rule.ServiceFrequency(ServiceSet.Of(Service.Family), min: 1, everyWeeks: 2).Named("family-in-2-weeks"))
        .Add(Rule.GroupSize(min: 2, max: 12))
        .Add(Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.Virtual)))
        .Add(Rule.DaysBetween(max: 2))
        .Add(Rule.TitrationOfDays())
        .Add(Rule.TotalHours(minHours: 72, withinWeeks: 12))
        .Add(Rule.ProgramLength(min: 8))
        .Build();

    /// <summary>The rules of all kinds, over and over, each under another name.</summary>
    public static Policy OfRules(int rules)
    {
        PolicyBuilder policy = Create("many-rules");
        IReadOnlyList<Rule> kinds = SamplePolicies.OfAllKinds.Rules;
        for (int i = 0; i < rules; i++)
            policy.Add(kinds[i % kinds.Count].Named($"rule-{i}"));
        return policy.Build();
    }

    /// <summary>Policies of all fourteen kinds.</summary>
    public static Policy[] OfPolicies(int policies) =>
        [.. Enumerable.Range(0, policies).Select(number => SamplePolicies.Create($"policy-{number}"))];

    /// <summary>Sees that a policy permits a plan, so that its judgement does not end early.</summary>
    public static void Expect(Policy policy, ProgramPlan plan)
    {
        if (!policy.Permits(plan))
            throw new InvalidOperationException(policy.Evaluate(plan).ToString());
    }

    private static PolicyBuilder Create(string id) =>
        Policy.Create(id, "Measured", AuthorityKind.Payer).Source(new("HERE", "Benchmarks of Asam.Iop"));
}
