using Ardalis.GuardClauses;
using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing;

/// <summary>A plan as a failing test shows it: the timetable that a clinician reads, then the C# and the JSON that rebuild it.</summary>
/// <remarks>The same plan gives the same text, its lines parted by <c>\n</c>.</remarks>
public static class CounterExample
{
    /// <summary>Shows a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>What is said of the client, the timetable, the C# and the JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public static string Of(ProgramPlan plan) => Join(Summary(plan), Source(plan));

    /// <summary>Shows a plan and what a policy says of it, rule by rule.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>What is said of the client, the timetable, the rules' outcomes, the C# and the JSON.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string Of(ProgramPlan plan, Policy policy) => Join(Summary(plan, policy), Source(plan));

    /// <summary>Shows what of a plan is for reading: no code.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>What is said of the client, and the timetable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public static string Summary(ProgramPlan plan) => Join(Heading(Guard.Against.Null(plan)), PlanTimetable.Of(plan));

    /// <summary>Shows what of a plan is for reading, and what a policy says of it: no code.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>What is said of the client, the timetable, and the rules' outcomes.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string Summary(ProgramPlan plan, Policy policy)
    {
        Guard.Against.Null(plan);
        return Join(Heading(plan), PlanTimetable.Of(plan, policy), Outcomes(policy.Evaluate(plan)));
    }

    private static string Heading(ProgramPlan plan)
    {
        PlanDescription it = plan.Description;
        string?[] said =
        [
            plan.TotalWeeks is int weeks ? FormattableString.Invariant($"{weeks} {(weeks == 1 ? "week" : "weeks")}") : "no last week",
            VocabularyCodes.Populations.Of(it.Population),
            it.Age is int age ? FormattableString.Invariant($"age {age}") : null,
            it.Condition is Condition condition ? VocabularyCodes.Conditions.Of(condition) : null,
            it.Living is LivingArrangement living ? $"living: {VocabularyCodes.LivingArrangements.Of(living)}" : null,
            it.Modality is Modality modality ? $"attended: {VocabularyCodes.PlanModalities.Of(modality)}" : null,
        ];
        return $"Plan {it.Id}: {string.Join(", ", said.OfType<string>())}";
    }

    private static string Outcomes(PolicyReport report) => string.Join(
        "\n",
        report.Outcomes.Select(outcome => $"  {outcome}").Prepend($"{report.Policy.Id} says: {PolicyCodes.Verdicts.Of(report.Verdict)}"));

    /// <summary>Shows what rebuilds a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The C# and the JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public static string Source(ProgramPlan plan) =>
        $"In C#:\nProgramPlan plan = {PlanCode.Of(plan)};\n\nIn JSON:\n{PlanDocument.Write(plan)}";

    private static string Join(params string[] parts) => string.Join("\n\n", parts);
}
