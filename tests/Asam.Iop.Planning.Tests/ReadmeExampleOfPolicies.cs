using Asam.Iop.Policies;

namespace Asam.Iop.Planning.Tests;

/// <summary>The second example of the README of the package.</summary>
internal static class ReadmeExampleOfPolicies
{
    public static (SatisfiabilityResult Joint, Disagreement? Apart) Run(Policy license, Policy payer)
    {
        SatisfiabilityResult joint = PolicySatisfiability.Find(license, payer);     // joint.Witness, or joint.Conflict.Rules
        Disagreement? apart = PolicyDisagreement.Find(license, payer);              // a small plan that one of them finds compliant alone
        return (joint, apart);
    }
}
