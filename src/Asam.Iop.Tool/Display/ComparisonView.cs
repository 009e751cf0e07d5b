using System.Globalization;
using Asam.Iop.Comparison;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Shows what differs between two policies, whether one implies the other, and a plan on which they disagree.</summary>
internal sealed class ComparisonView(Screen screen)
{
    private const string Indent = "  ";

    public void Write(PolicyComparison comparison)
    {
        foreach (Policy policy in new[] { comparison.First, comparison.Second })
            screen.WriteWrapped(new(policy.ToString(), Styles.Heading));
        screen.WriteLine();
        screen.WriteLines(comparison.ToString());
        foreach (Implication implication in new[] { comparison.FirstImpliesSecond, comparison.SecondImpliesFirst })
            WriteCounterexample(implication);
    }

    private static string ClientOf(PlanDescription plan) => string.Join(", ", new[]
    {
        VocabularyCodes.Populations.Of(plan.Population),
        plan.Age is int age ? string.Create(CultureInfo.InvariantCulture, $"aged {age}") : null,
        plan.Condition is Condition condition ? VocabularyCodes.Conditions.Of(condition) : null,
        plan.Modality is Modality modality ? VocabularyCodes.PlanModalities.Of(modality) : null,
    }.OfType<string>());

    private void WriteCounterexample(Implication implication)
    {
        if (implication.Counterexample is not ProgramPlan plan)
            return;
        screen.WriteLine();
        screen.WriteLine($"{implication.From.Id} finds this plan compliant, and {implication.To.Id} does not:");
        screen.WriteWrapped(ClientOf(plan.Description), Indent);
        foreach (Scheduling.Phase phase in plan.Phases)
            screen.WriteWrapped(phase.ToString(), Indent);
        screen.WriteWrapped(implication.To.Evaluate(plan).ToLine(), Indent);
    }
}
