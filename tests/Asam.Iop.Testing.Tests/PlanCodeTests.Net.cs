using Asam.Iop.Plans;
using Asam.Iop.Testing.FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.Tests;

/// <summary>The code is compiled, whatever the plan is, and builds the same plan.</summary>
public sealed class PlanCodeTests
{
    private const int SampledChanges = 5_000;

    private static readonly int Values = Math.Max(1, 100 / TestProject.LawDivisor);

    [Fact]
    public void The_code_of_any_plan_compiles_and_builds_an_equal_one() => AssertRebuilt(IopArbitraries.ProgramPlans.Generator.Sample(Values));

    [Fact]
    public void The_code_of_plans_full_of_corners_compiles_and_builds_an_equal_one() => AssertRebuilt(
        IopArbitraries.CornerPlans.Generator.Sample(Values).Select(corner => corner.Plan).Where(plan => plan.Phases.Count < ProgramPlan.MaxPhases));

    [Fact]
    public void The_code_of_any_change_compiles_and_makes_an_equal_one()
    {
        // So many that no kind is missing by chance, of which the compiler is given some, and the first of each kind.
        PlanChange[] sample = [.. IopArbitraries.PlanChanges.Generator.Sample(SampledChanges)];
        PlanChange[] changes = [.. sample.Take(4 * Values), .. sample.DistinctBy(change => change.GetType())];

        Assert.Equal(changes, CompiledCode.Evaluate<PlanChange>(changes.Select(PlanCode.Of)));
        Assert.Equal(
            typeof(PlanChange).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(PlanChange)) && !type.IsAbstract).ToHashSet(),
            changes.Select(change => change.GetType()).ToHashSet());
    }

    private static void AssertRebuilt(IEnumerable<ProgramPlan> generated)
    {
        ProgramPlan[] plans = [.. generated];

        Assert.Equal(plans, CompiledCode.Evaluate<ProgramPlan>(plans.Select(PlanCode.Of)));
    }
}
