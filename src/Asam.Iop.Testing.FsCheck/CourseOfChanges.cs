using Asam.Iop.Json;
using Asam.Iop.Plans;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>A generated plan that the default policy permits, and what a counselor then tries to do to it, change after change.</summary>
/// <remarks>Ask for it in a property; <see cref="IopArbitraries.CoursesOfChanges"/> makes it. A change may break the definition, or be impossible.</remarks>
public sealed class CourseOfChanges : GeneratedPlan
{
    internal CourseOfChanges(ProgramPlan plan, IReadOnlyList<PlanChange> changes, bool isShrunk)
        : base(plan, isShrunk) => Changes = changes;

    /// <summary>Gets the changes of <see cref="GeneratedPlan.Plan"/>, in order; none to 12.</summary>
    public IReadOnlyList<PlanChange> Changes { get; }

    private protected override string Summary() => $"{base.Summary()}\n\n{Steps(change => change.ToString())}";

    private protected override string InFull() => Changes.Count == 0
        ? base.InFull()
        : $"{Summary()}\n\n{CounterExample.Source(Plan)}\n\nThe changes in C#:\n{Code()}\n\nThe changes in JSON:\n{Json()}";

    private string Steps(Func<PlanChange, string> text) => Changes.Count == 0
        ? "No changes."
        : string.Join("\n", Changes.Select((change, index) => FormattableString.Invariant($"{index + 1}. {text(change)}")));

    private string Code() => $"PlanChange[] changes =\n[\n{string.Concat(Changes.Select(change => $"{PlanCode.Of(change)},\n"))}];";

    private string Json() => $"[{string.Join(",", Changes.Select(change => ChangeDocument.Write(change)))}]";
}
