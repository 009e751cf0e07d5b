using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Testing.FsCheck;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Tests.Agreement;

/// <summary>
/// Pairs that plans and policies made apart seldom are: limits at what the plan has and a minute or a week beside it, tapers and windows
/// about as long as the program, and ages at both ends of the policy's band.
/// </summary>
internal static class FittedPairs
{
    private const int MostTaperWeeks = 12;
    private const int MostWindowWeeks = 12;

    public static Arbitrary<FittedPair> Pairs { get; } = Arb.From(
        from plan in Plans()
        from band in IopArbitraries.AgeBands.Generator
        from age in Gen.Elements(band.From - 1, band.From, band.Below - 1, band.Below)
        from count in Gen.Choose(1, 4)
        from rules in RuleFor(plan).ListOf(count)
        select new FittedPair(
            plan.WithDescription(plan.Description.WithAge(Math.Min(Math.Max(age, 0), PlanDescription.MaxAge))), PolicyOf(band, rules)),
        pair => IopArbitraries.ProgramPlans.Shrinker(pair.Plan).Select(plan => pair with { Plan = plan })
            .Concat(IopArbitraries.Policies.Shrinker(pair.Policy).Select(policy => pair with { Policy = policy })));

    /// <summary>Half of the plans are short, so that tapers and windows reach over all of them.</summary>
    private static Gen<ProgramPlan> Plans() =>
        from plan in Gen.OneOf(IopArbitraries.ProgramPlans.Generator, IopArbitraries.CornerPlans.Generator.Select(corner => corner.Plan))
        from most in Gen.Elements(2, 4, Phase.MaxWeeks, Phase.MaxWeeks)
        select plan.TotalWeeks > Phase.MaxWeeks ? plan : ProgramPlan.Of(
            plan.Description, [.. plan.Phases.Select(phase => phase.Weeks > most ? phase.WithWeeks(most) : phase)]);

    private static Gen<Rule> RuleFor(ProgramPlan plan) =>
        from rule in Gen.OneOf(OfHours(plan), OfWindows(plan), OfTotals(plan), OfLength(plan), OfFirstWeeks(plan), IopArbitraries.Rules.Generator)
        from population in Gen.Elements<Population?>(null, null, null, Population.Adult, Population.Adolescent)
        from countsUnspecified in Gen.Elements(true, false)
        select rule.For(population).Excluding(countsUnspecified ? null : ServiceSet.Of(Service.Unspecified));

    private static Gen<Rule> OfHours(ProgramPlan plan) =>
        from minutes in Near(MinutesOf(plan, ServiceSet.Treatment), WeeklyHours.MaxMinutes)
        from taper in Near(Gen.Constant(WeeksOf(plan)), MostTaperWeeks)
        from isMaximum in Gen.Elements(false, false, true)
        let limit = WeeklyHours.FromMinutes(minutes)
        select isMaximum ? Rule.WeeklyHours(max: limit) : Rule.WeeklyHours(limit, taperWeeks: Math.Max(1, taper));

    private static Gen<Rule> OfWindows(ProgramPlan plan) =>
        from words in Gen.Elements<string>([.. ServiceSet.AllWords]).NonEmptyListOf()
        let services = ServiceSet.TryParseAll(words, out ServiceSet? all) ? all : ServiceSet.None
        from minutes in Near(MinutesOf(plan, services), WeeklyHours.MaxMinutes)
        from weeks in Near(Gen.Constant(WeeksOf(plan)), MostWindowWeeks)
        select Rule.ServiceFrequency(services, minMinutes: Math.Max(1, minutes), everyWeeks: Math.Max(1, weeks));

    private static Gen<Rule> OfTotals(ProgramPlan plan) =>
        from minutes in MinutesOf(plan, ServiceSet.Treatment)
        from weeks in Near(Gen.Constant(WeeksOf(plan)), Phase.MaxWeeks)
        from more in Gen.Choose(0, 1)
        select Rule.TotalHours(Math.Min(Math.Max(1, (minutes * WeeksOf(plan) / 60) + more), 10000), Math.Max(1, weeks));

    private static Gen<Rule> OfLength(ProgramPlan plan) =>
        from weeks in Near(Gen.Constant(WeeksOf(plan)), Phase.MaxWeeks)
        from isMaximum in Gen.Elements(true, false)
        select isMaximum ? Rule.ProgramLength(max: Math.Max(1, weeks)) : Rule.ProgramLength(min: Math.Max(1, weeks));

    private static Gen<Rule> OfFirstWeeks(ProgramPlan plan) =>
        from weeks in Near(Gen.Constant(WeeksOf(plan)), Phase.MaxWeeks)
        from days in Gen.Choose(0, WeeklySchedule.MaxDays)
        select Rule.ServiceDays(min: days, firstWeeks: Math.Max(1, weeks));

    /// <summary>The minutes of some services in one of the judged weeks.</summary>
    private static Gen<int> MinutesOf(ProgramPlan plan, ServiceSet services) =>
        Gen.Elements<int>([0, .. plan.Facts.Runs.SelectMany(run => run.Patterns).Select(week => week.MinutesOf(services))]);

    private static Gen<int> Near(Gen<int> number, int most) =>
        from it in number
        from more in Gen.Choose(-1, 1)
        select Math.Min(Math.Max(0, it + more), most);

    private static int WeeksOf(ProgramPlan plan) => Math.Min(plan.Facts.FixedWeeks, Phase.MaxWeeks);

    private static Policy PolicyOf(AgeBand band, List<Rule> rules)
    {
        PolicyBuilder policy = Policy.Create("fitted", "Fitted", AuthorityKind.Guidance).Source(new("1", "Manual")).AdolescentAges(band.From, band.Below);
        for (int i = 0; i < rules.Count; i++)
            policy.Add(rules[i].Named(FormattableString.Invariant($"rule-{i + 1}")));
        return policy.Build();
    }
}
