using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Oracle;

namespace Asam.Iop.Tests.Agreement;

/// <summary>Tells the oracle, in its own words, which policy the library judges by, where no document can say it.</summary>
internal static class OracleInputs
{
    public static OraclePolicy Of(Policy policy) => new(
        policy.Id,
        policy.Description.Counts.ToWords(),
        policy.Description.Excludes.ToWords(),
        policy.Description.Conditions.Count == 0 ? null : [.. policy.Description.Conditions.Select(VocabularyCodes.Conditions.Of)],
        policy.Description.AdolescentAges is { } ages ? new(ages.From, ages.Below) : null,
        [.. policy.Rules.Select(Of)]);

    private static OracleRule Of(Rule rule) => new(rule.Id, rule.Kind.Code, PolicyCodes.Enforcements.Of(rule.Enforcement))
    {
        Basis = ScheduleCodes.Bases.Of(rule.Basis),
        Population = rule.Population is { } population ? VocabularyCodes.Populations.Of(population) : null,
        Counts = rule.Counts?.ToWords(),
        Excludes = rule.Excludes?.ToWords(),
        MinHoursInMinutes = rule.Parameters.Number("minHours"),
        MaxHoursInMinutes = rule.Parameters.Number("maxHours"),
        Min = rule.Parameters.Number("min"),
        Max = rule.Parameters.Number("max"),
        MinMinutes = rule.Parameters.Number("minMinutes"),
        MaxMinutes = rule.Parameters.Number("maxMinutes"),
        MinWeeks = rule.Parameters.Number("minWeeks"),
        MaxWeeks = rule.Parameters.Number("maxWeeks"),
        Per = rule.Parameters.Choice("per"),
        TaperWeeks = rule.Parameters.Number("taperWeeks"),
        FirstWeeks = rule.Parameters.Number("firstWeeks"),
        EveryWeeks = rule.Parameters.Number("everyWeeks") ?? 1,
        WithinWeeks = rule.Parameters.Number("withinWeeks"),
        Of = rule.Parameters.Choice("of"),
        Services = rule.Parameters.Services("services") is ServiceSet services ? services.ToWords() : [],
        GroupTypes = rule.Parameters.States("groupTypes") ? rule.Parameters.Words("groupTypes") : null,
        Allowed = rule.Parameters.Words("allowed"),
    };
}
