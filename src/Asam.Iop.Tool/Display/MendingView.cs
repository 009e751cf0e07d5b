using Asam.Iop.Planning;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Shows the changes that mend a plan, the weeks that differ, and what each policy then finds; or why there are none.</summary>
internal sealed class MendingView(Screen screen)
{
    private const string Bullet = "- ";
    private const string Indent = "  ";

    public void Write(MendingResult result, IReadOnlyList<Policy> policies)
    {
        screen.WriteWrapped(new(result.Original.Id, Styles.Heading));
        screen.WriteWrapped(result.Reason);
        foreach (RuleOutcome obstacle in result.Obstacles)
            screen.WriteWrapped(obstacle.ToString(), Bullet);
        foreach (PlanChange change in result.Changes)
            screen.WriteWrapped(change.ToString(), Bullet);
        if (result.Changes.Count == 0)
            return;

        screen.WriteWrapped(new($"{result.Cost}{(result.IsLeast ? "; nothing less mends" : "; something less may mend, too")}", Styles.Faint));
        screen.WriteLine();
        foreach (string line in result.Diff!.ToString().Split('\n'))
            screen.WriteWrapped(Styled(line), line.StartsWith('+') || line.StartsWith('-') ? Indent : string.Empty);
        screen.WriteLine();
        foreach (Policy policy in policies)
            screen.WriteLine(Marks.Named(policy.Evaluate(result.Plan!).Verdict), $"{Indent}{policy.Id}");
    }

    private static Span Styled(string line)
    {
        if (line.StartsWith('+'))
            return new(line, Styles.Good);
        return line.StartsWith('-') ? new(line, Styles.Bad) : new(line);
    }
}
