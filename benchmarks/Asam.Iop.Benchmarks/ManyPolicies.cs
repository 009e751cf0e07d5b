using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Benchmarks;

/// <summary>One plan, judged by one policy after another.</summary>
internal static class ManyPolicies
{
    public static int Permitting(Policy[] policies, ProgramPlan plan)
    {
        int permitting = 0;
        foreach (Policy policy in policies)
            permitting += policy.Permits(plan) ? 1 : 0;
        return permitting;
    }

    public static int Compliant(Policy[] policies, ProgramPlan plan)
    {
        int compliant = 0;
        foreach (Policy policy in policies)
            compliant += policy.Evaluate(plan).Verdict == Verdict.Compliant ? 1 : 0;
        return compliant;
    }
}
