using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What a rule measures, over which scope, and what it holds each value against.</summary>
internal abstract class Measure
{
    /// <summary>
    /// Gets a value indicating whether the measure takes uncertain counting as a range of values. One that does not is judged both ways,
    /// and the two results compared.
    /// </summary>
    public virtual bool TakesRanges => false;

    /// <summary>Gets a value indicating whether the measure asks which services count at all.</summary>
    public virtual bool Counts => true;

    /// <summary>Gets a value indicating whether every course that has a week at level 2.1 has something to judge.</summary>
    public virtual bool JudgesEveryCourse => false;

    /// <summary>Gets a value indicating whether what is judged is always the same, and its values can only grow, when more services count.</summary>
    public virtual bool GrowsWithCounting => false;

    /// <summary>Gets the limit in words where every value is held against another one; else <see langword="null"/>.</summary>
    public virtual string? RelativeLimit => null;

    /// <summary>Judges every value in scope.</summary>
    public abstract void Observe(CourseFacts course, Counting counting, ref Findings findings);

    /// <summary>Gets changes that might make the rule hold, least first. Each is tried before it is suggested.</summary>
    public abstract IEnumerable<PlanChange> Mend(Breach breach);
}
