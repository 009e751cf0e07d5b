using Asam.Iop.Comparison;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Shows one plan against several policies: each one's verdict and why, and of each measure the limit that binds.</summary>
internal sealed class MatrixView(Screen screen)
{
    private const int LeastWidth = 14;

    public void Write(PolicyMatrix matrix)
    {
        TextTable verdicts = new([new(Gap: 1), new(LeastWidth, Shrinking.Last), new(), new(LeastWidth, Shrinking.First, Wraps: true)]);
        verdicts.AddLine(Headings(string.Empty, "Policy", "Verdict", "Why"));
        foreach (PolicyReport report in matrix.Reports)
            verdicts.AddLine(Marks.Of(report.Verdict), report.Policy.Id, PolicyCodes.Verdicts.Of(report.Verdict), ReasonText.Of(report));
        verdicts.Write(screen, verdicts.Measure(screen.Width));
        if (matrix.BindingLimits.Count == 0)
            return;

        screen.WriteLine();
        TextTable limits = new([new(LeastWidth, Shrinking.First, Wraps: true), new(), new(), new(LeastWidth, Shrinking.First, Wraps: true)]);
        limits.AddLine(Headings("Limits that bind", string.Empty, string.Empty, "Set by"));
        foreach (BindingLimit limit in matrix.BindingLimits)
        {
            limits.AddLine(
                limit.Measure,
                limit.LimitText,
                new(PolicyCodes.Enforcements.Of(limit.Enforcement), Styles.Faint),
                string.Join(", ", limit.SetBy.Select(outcome => outcome.RuleName)));
        }

        limits.Write(screen, limits.Measure(screen.Width));
    }

    private static IEnumerable<Span> Headings(params IEnumerable<string> texts) => texts.Select(text => new Span(text, Styles.Heading));
}
