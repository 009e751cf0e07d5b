using Asam.Iop.Plans;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>Plans as failing properties print them: a plan's own text is only its id and length.</summary>
internal static class PlanText
{
    public static string Of(ProgramPlan plan) =>
        string.Join(Environment.NewLine, plan.Phases.Select(phase => phase.ToString()).Prepend(plan.ToString()));
}
