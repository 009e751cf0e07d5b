using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Makes plans in which what a rule measures has a certain value, wherever it is measured.</summary>
internal abstract class PlanMaker
{
    private static readonly Dictionary<RuleKind, PlanMaker> OfPlans = new()
    {
        [Rule.DaysBetweenKind] = new GapPlans(),
        [Rule.ProgramLengthKind] = new LengthPlans(),
        [Rule.TotalHoursKind] = new TotalPlans(),
    };

    /// <summary>Gets the maker for a limit of a rule.</summary>
    /// <exception cref="NotSupportedException">The kind has limits, and there is no maker for it.</exception>
    public static PlanMaker Of(Rule rule, RuleParameter limit) => limit.Role switch
    {
        ParameterRole.Scope => new ReachPlans(),
        ParameterRole.Allowance when rule.Kind == Rule.WeeklyHoursKind => new TaperPlans(),
        ParameterRole.Minimum or ParameterRole.Maximum when IsOfMean(rule) => new MeanPlans(limit),
        ParameterRole.Minimum when rule.Kind == Rule.ServiceFrequencyKind => new FrequencyPlans(ofMinutes: limit.Name == "minMinutes"),
        ParameterRole.Minimum or ParameterRole.Maximum =>
            OfPlans.TryGetValue(rule.Kind, out PlanMaker? maker) ? maker : new WeeklyPlans(WeekMakers.Of(rule.Kind)),
        _ => throw new NotSupportedException($"There are no boundary cases for {limit.Name} of the kind {rule.Kind}."),
    };

    /// <summary>Gets plans that stand at a value, the most usual first; none if no plan can.</summary>
    public abstract IEnumerable<ProgramPlan> Plans(Scene scene, int value);

    /// <summary>Makes a plan of weeks in a row, each so many times.</summary>
    protected static ProgramPlan Plan(Scene scene, params (WeeklySchedule Week, int Times)[] weeks)
    {
        PlanDescription description = new PlanDescription("boundary")
            .WithPopulation(scene.Rule.Population ?? Population.Adult)
            .WithModality(ModalityOf(scene));
        return ProgramPlan.Of(description, [.. weeks.SelectMany(each => Phases(each.Week, each.Times))]);
    }

    private static bool IsOfMean(Rule rule) => rule.Kind == Rule.WeeklyHoursKind && rule.Parameters.Choice("per") is not null;

    private static IEnumerable<Phase> Phases(WeeklySchedule week, int times)
    {
        for (; times > 0; times -= Phase.MaxWeeks)
            yield return Phase.Create(LevelOfCare.IntensiveOutpatient, Math.Min(times, Phase.MaxWeeks), week);
    }

    /// <summary>Gets how a plan is attended so that the rules about it hold; not said where there are none.</summary>
    private static Modality? ModalityOf(Scene scene)
    {
        ModalitySet[] allowed = [.. scene.Limits.Of(Rule.ModalityKind).Select(rule => rule.Parameters.Modalities("allowed")!)];
        return allowed.Length == 0
            ? null
            : allowed[0].Modalities
                .Where(modality => allowed.All(set => set.Contains(modality)))
                .Select(modality => (Modality?)modality)
                .FirstOrDefault();
    }
}
