using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>The values of a plan, in whatever order they came.</summary>
internal struct PlanDraft
{
    public string? Id;

    public string? Title;

    public string? Source;

    public Population? Population;

    public int? Age;

    public Condition? Condition;

    public LivingArrangement? Living;

    public Modality? Modality;

    public AsamEdition? Edition;

    /// <summary>Whether the edition is said, but is none.</summary>
    public bool IsEditionWrong;

    public List<PhaseDraft>? Phases;

    /// <summary>Makes the plan.</summary>
    /// <param name="cursor">A cursor that has passed the plan.</param>
    /// <param name="scope">The plan's object.</param>
    /// <returns>The plan, or <see langword="null"/> if something about it is wrong, which was noted.</returns>
    public readonly ProgramPlan? ToPlan(ref DocumentCursor cursor, in ObjectScope scope)
    {
        if (Phases is null || IsEditionWrong)
            return null;

        List<Phase> phases = new(Phases.Count);
        for (int i = 0; i < Phases.Count; i++)
        {
            if (Phases[i].ToPhase(ref cursor, Edition ?? default) is Phase phase)
                phases.Add(phase);
        }

        if (!cursor.IsClean(scope))
            return null;
        if (!ProgramPlan.TryCreate(Describe(), phases, out ProgramPlan? plan, out WellFormednessError? error))
            cursor.Report(error, scope);
        return plan;
    }

    private readonly PlanDescription Describe() => PlanDescription.Create(
        Id!, Edition ?? default, Title, Source, Population ?? default, Age, Condition, Living, Modality);
}
