using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Policies;

/// <summary>Verdicts of spans of plans are those of reports, and cost no memory.</summary>
public sealed class VerdictSpanTests
{
    [Law(40)]
    public void A_span_of_plans_gets_the_verdict_that_each_gets_alone_without_allocating(Policy policy, ProgramPlan[] plans)
    {
        Verdict[] verdicts = new Verdict[plans.Length];
        policy.Judge(plans.AsSpan(), verdicts);

        long before = GC.GetAllocatedBytesForCurrentThread();
        policy.Judge(plans.AsSpan(), verdicts);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
        Assert.Equal(plans.Select(plan => policy.Evaluate(plan).Verdict), verdicts);
    }

    [Fact]
    public void A_span_without_room_for_every_plan_is_refused() => Assert.Equal(
        "verdicts has room for 0; allowed are at least 1, as many as the plans. (Parameter 'verdicts')",
        Assert.Throws<ArgumentException>(() => Policy.Default.Judge(new ProgramPlan[1].AsSpan(), [])).Message);
}
