using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>The values of a plan, in whatever order they came.</summary>
internal struct PlanDraft
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Source { get; set; }

    public Population? Population { get; set; }

    public int? Age { get; set; }

    public Condition? Condition { get; set; }

    public LivingArrangement? Living { get; set; }

    public Modality? Modality { get; set; }

    public AsamEdition? Edition { get; set; }

    public List<PhaseDraft>? Phases { get; set; }

    /// <summary>Makes the plan.</summary>
    /// <param name="cursor">A cursor that has passed the plan.</param>
    /// <param name="scope">The plan's object.</param>
    /// <returns>The plan, or <see langword="null"/> if something about it is wrong, which was noted.</returns>
    public readonly ProgramPlan? ToPlan(ref DocumentCursor cursor, in ObjectScope scope)
    {
        bool isEditionKnown = Edition is not null || !scope.Has(PlanProperty.Edition);
        if (Phases is null || !isEditionKnown)
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
