using Asam.Iop.Planning.Edits;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning.Tests;

/// <summary>The edits that are tried for a plan, in words.</summary>
internal static class Edited
{
    public static PlanChange[] Changes(ProgramPlan plan, Policy policy, int fromWeek = 1) =>
        [.. new EditSet(plan, [policy], fromWeek).Of(Unmet.In(policy.Evaluate(plan)))];

    public static string[] Texts(ProgramPlan plan, params Rule[] rules) => [.. Changes(plan, SmallPlans.Policy(rules)).Select(change => change.ToString())];

    /// <summary>Gets the edits of one kind alone.</summary>
    public static string[] Texts<T>(ProgramPlan plan, Rule rule, int fromWeek = 1)
        where T : PlanChange => [.. Changes(plan, SmallPlans.Policy(rule), fromWeek).OfType<T>().Select(change => change.ToString())];

    /// <summary>Gets the weeks from which edits of one kind are made, each once.</summary>
    public static int[] Weeks<T>(ProgramPlan plan, Rule rule, int fromWeek = 1)
        where T : PlanChange => [.. Changes(plan, SmallPlans.Policy(rule), fromWeek).OfType<T>().Select(change => change.FromWeek).Distinct()];
}
