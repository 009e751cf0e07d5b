using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Testing.Code;

namespace Asam.Iop.Testing;

/// <summary>Plans and changes as the C# that rebuilds them, so that what a test found can be kept as a test.</summary>
/// <remarks>What is rebuilt equals what was written. The same value gives the same text, whose lines are parted by <c>\n</c>.</remarks>
public static class PlanCode
{
    /// <summary>Gets the namespaces whose types the code names, as <c>using</c> directives name them.</summary>
    public static IReadOnlyList<string> Namespaces { get; } =
        Array.AsReadOnly(["Asam.Iop", "Asam.Iop.Plans", "Asam.Iop.Scheduling", "Asam.Iop.Services", "NodaTime"]);

    /// <summary>Gets the expression that builds a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The code, without a semicolon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public static string Of(ProgramPlan plan)
    {
        PlanDescription description = Guard.Against.Null(plan).Description;
        string edition = description.Edition == AsamEdition.Third ? string.Empty : $", {Literals.Of(description.Edition)}";
        return CodeText.Chain(
            $"ProgramPlan.Create({Literals.Of(description.Id)}{edition})",
            [.. Said(description), .. plan.Phases.Select(Of), CodeText.Call("Build")]).Write(indent: 0);
    }

    /// <summary>Gets the expression that makes a change.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The code, without a semicolon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is <see langword="null"/>.</exception>
    public static string Of(PlanChange change) => ChangeCode.Of(Guard.Against.Null(change)).Write(indent: 0);

    private static IEnumerable<CodeText> Said(PlanDescription it)
    {
        if (it.Title is string title)
            yield return CodeText.Call("Titled", Literals.Of(title));
        if (it.Source is string source)
            yield return CodeText.Call("PublishedAt", Literals.Of(source));
        if (it.Age is int age)
            yield return CodeText.Call("For", Literals.Of(it.Population), $"age: {Literals.Of(age)}");
        else if (it.Population != Population.Adult)
            yield return CodeText.Call("For", Literals.Of(it.Population));
        if (it.Condition is Condition condition)
            yield return CodeText.Call("Treating", Literals.Of(condition));
        if (it.Living is LivingArrangement living)
            yield return CodeText.Call("LivingIn", Literals.Of(living));
        if (it.Modality is Modality modality)
            yield return CodeText.Call("Attended", Literals.Of(modality));
    }

    private static CodeText Of(Phase phase) => (phase.Level.IsIntensiveOutpatient, phase.Weeks) switch
    {
        (false, _) => CodeText.Call("Add", ScheduleCode.Of(phase)),
        (_, int weeks) => CodeText.Call("Weeks", [Literals.Of(weeks), .. phase.Patterns.Select(ScheduleCode.Of)]),
        _ => CodeText.Call("OpenEnded", phase.Patterns.Select(ScheduleCode.Of)),
    };
}
