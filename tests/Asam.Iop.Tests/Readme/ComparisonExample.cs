using Asam.Iop.Comparison;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Readme;

/// <summary>The example of comparison in the README of the package, to the letter.</summary>
internal static class ComparisonExample
{
    public static (PolicyMatrix Matrix, PolicyComparison Comparison, ProgramPlan? Disputed, LevelReading Reading) Run(
        ProgramPlan plan, Policy payer, LevelOfCare partial)
    {
        PolicyMatrix matrix = PolicyMatrix.Of(plan, Policy.Default, payer);         // each one's verdict, and for each measure who sets the tightest limit
        PolicyComparison comparison = PolicyComparison.Of(Policy.Default, payer);   // what differs, rule by rule
        ProgramPlan? disputed = comparison.FirstImpliesSecond.Counterexample;       // compliant with the one, not with the other
        LevelReading reading = LevelReading.Of(plan, [.. LevelBand.Of(payer), new(partial, WeeklyHours.FromHours(20), max: null, "Manual")]);

        return (matrix, comparison, disputed, reading);
    }
}
