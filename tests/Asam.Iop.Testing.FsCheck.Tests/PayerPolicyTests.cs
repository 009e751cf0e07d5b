using Asam.Iop.Json;
using Asam.Iop.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Tests;

public sealed class PayerPolicyTests
{
    // What the provider's manual says, written down once more by someone else.
    private static readonly Policy Manual = Policy.Create("payer", "Example payer", AuthorityKind.Payer).Source(new("M", "Manual"))
        .Add(Rule.WeeklyHours(min: WeeklyHours.FromHours(9), max: WeeklyHours.FromHours(19, 30)))
        .Add(Rule.ServiceDays(min: 3)).Build();

    private static readonly Policy Deployed = PolicyDocument.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "payer.json")));

    [Fact]
    public void The_deployed_policy_says_what_the_manual_says() => Prop
        .ForAll(PolicyPlans.AtLimits(Manual, Deployed), near => PolicyAssert.SameVerdict(near.Plan, Deployed, Manual))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_week_a_minute_short_is_refused_for_that_reason_alone() => Prop
        .ForAll(PolicyPlans.BreakingOnly(Manual, "weekly-hours"), breaking => PolicyAssert.ViolatesOnly(breaking.Plan, Deployed, "weekly-hours"))
        .QuickCheckThrowOnFailure();
}
