using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Plans of which one week alone breaches a rule that judges some first weeks only. The value is the number of that week.</summary>
internal sealed class ReachPlans : PlanMaker
{
    public override IEnumerable<ProgramPlan> Plans(Scene scene, int value) => value == 0
        ? []
        : from frame in scene.Frames
          from pair in scene.Rule.Kind == Rule.ModalityKind ? WeeksOfModalities.Of(scene, frame) : Pairs(scene, frame)
          select Plan(scene, (pair.Usual, value - 1), (pair.Breach, 1), (pair.Usual, 1));

    /// <summary>Gets weeks that are at a limit, and beside each one that is beyond it.</summary>
    private static IEnumerable<(WeeklySchedule Usual, WeeklySchedule Breach)> Pairs(Scene scene, Frame frame)
    {
        WeekMaker weeks = WeekMakers.Of(scene.Rule.Kind);
        int[] minima = [.. Limits(scene, ParameterRole.Minimum)];
        int[] maxima = [.. Limits(scene, ParameterRole.Maximum)];
        return from good in minima.Concat(maxima)
               from bad in minima.Select(limit => limit - 1).Concat(maxima.Select(limit => limit + 1))
               where bad >= 0
               from usual in weeks(scene, frame, good).OfType<WeeklySchedule>().Take(1)
               from breach in weeks(scene, frame, bad).OfType<WeeklySchedule>().Take(1)
               select (usual, breach);
    }

    private static IEnumerable<int> Limits(Scene scene, ParameterRole role) => scene.Rule.Parameters.Stated
        .Where(parameter => parameter.Role == role)
        .Select(parameter => scene.Number(parameter.Name))
        .OfType<int>();
}
