using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning;

/// <summary>A plan that one of two policies finds compliant and the other does not, and what both say of it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Disagreement
{
    internal Disagreement(ProgramPlan plan, PolicyReport one, PolicyReport other)
    {
        Plan = plan;
        One = one;
        Other = other;
    }

    /// <summary>Gets the plan.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>Gets what the first policy says.</summary>
    public PolicyReport One { get; }

    /// <summary>Gets what the second policy says.</summary>
    public PolicyReport Other { get; }

    /// <summary>Gets the phases of the plan and both reports.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n", [.. Plan.Phases.Select(phase => phase.ToString()), One.ToString(), Other.ToString()]);
}
