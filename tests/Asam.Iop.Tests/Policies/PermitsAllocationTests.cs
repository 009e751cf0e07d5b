using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing.FsCheck;

namespace Asam.Iop.Tests.Policies;

/// <summary>The yes or no costs no memory.</summary>
public sealed class PermitsAllocationTests
{
    [Law(300)]
    public void Permits_allocates_nothing(Policy policy, CornerPlan corner)
    {
        ProgramPlan plan = corner.Plan;
        policy.Permits(plan);

        long before = GC.GetAllocatedBytesForCurrentThread();
        policy.Permits(plan);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
    }
}
