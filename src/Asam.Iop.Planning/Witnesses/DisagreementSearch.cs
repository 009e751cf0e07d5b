using Asam.Iop.Planning.Proof;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Witnesses;

/// <summary>
/// Looks for a plan on which two policies disagree: among plans at the limits of the rules of both and of each, the smallest first, then
/// among those that differ in one thing from a plan that both find compliant.
/// </summary>
internal static class DisagreementSearch
{
    private const int MostVaried = 60;

    public static ProgramPlan? Find(Policy one, Policy other, PlanDescription client)
    {
        bool Disagree(ProgramPlan plan) => one.Permits(plan) != other.Permits(plan);

        ProgramPlan[] ofBoth = [.. Seeds([one, other], client)];
        ProgramPlan[] ofEach = [.. Seeds([one], client), .. Seeds([other], client)];
        ProgramPlan[] seeds = [.. ofBoth.Concat(ofEach).Distinct().OrderBy(MinutesOf).Concat(Witnesses(one, other, client))];
        if (seeds.FirstOrDefault(Disagree) is ProgramPlan found)
            return found;
        Variations variations = new([.. BindingRule.Of([one], client), .. BindingRule.Of([other], client)]);
        IEnumerable<ProgramPlan> permitted = seeds.Where(one.Permits);
        return permitted.Take(MostVaried).Where(plan => !plan.IsOpenEnded).SelectMany(variations.Of).FirstOrDefault(Disagree);
    }

    private static IEnumerable<ProgramPlan> Seeds(IReadOnlyList<Policy> policies, PlanDescription client) =>
        new SeedPlans(BindingRule.Of(policies, client), client).All();

    private static IEnumerable<ProgramPlan> Witnesses(Policy one, Policy other, PlanDescription client) =>
        new[] { WitnessSearch.Find([one], client), WitnessSearch.Find([other], client) }.OfType<ProgramPlan>();

    private static long MinutesOf(ProgramPlan plan) => plan.Facts.Runs.Sum(run => (long)(run.Weeks ?? Phase.MaxWeeks) * run.Patterns.Max(week => week.MinutesOf(ServiceSets.All)));
}
