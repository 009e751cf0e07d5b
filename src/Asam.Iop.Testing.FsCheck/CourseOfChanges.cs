using Asam.Iop.Plans;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>A generated plan that the default policy permits, and what a counselor then tries to do to it, change after change.</summary>
/// <remarks>Ask for it in a property; <see cref="IopArbitraries.CoursesOfChanges"/> makes it. A change may break the definition, or be impossible.</remarks>
public sealed class CourseOfChanges
{
    internal CourseOfChanges(ProgramPlan plan, IReadOnlyList<PlanChange> changes)
    {
        Plan = plan;
        Changes = changes;
    }

    /// <summary>Gets the plan: within 9 to 20 countable hours at level 2.1 in every week.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>Gets the changes, in order; none to 12.</summary>
    public IReadOnlyList<PlanChange> Changes { get; }

    /// <summary>Gets the plan and each change, as a failing property prints them.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join(Environment.NewLine, Changes.Select(change => change.ToString()).Prepend(PlanText.Of(Plan)));
}
