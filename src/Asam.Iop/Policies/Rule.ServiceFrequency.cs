using Ardalis.GuardClauses;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <content>The kind <c>service-frequency</c>.</content>
public sealed partial class Rule
{
    private const string PerServiceDay = "service-day";

    private static readonly RuleParameter FrequentServices = RuleParameter.Services("services", "The services that are counted.");

    private static readonly RuleParameter MinTimes =
        RuleParameter.Number("min", 1, MaxTimes, "The fewest blocks of these services, inclusive.").AsMinimum();

    private static readonly RuleParameter MinServiceMinutes =
        RuleParameter.Number("minMinutes", 1, MaxMinutesPerWindow, "The least minutes of these services, inclusive.").AsMinimum();

    private static readonly RuleParameter PerWindow =
        RuleParameter.Choice("per", "Whether windows of weeks are judged, or every day with a countable minute.", "weeks", PerServiceDay);

    private static readonly RuleParameter EveryWeeks =
        RuleParameter.Number("everyWeeks", 1, MaxWindowWeeks, "The weeks of a window; 1 unless stated.", defaultNumber: 1);

    /// <summary>Gets the kind: blocks of some services, or their minutes, in every window of weeks or on every service day.</summary>
    public static RuleKind ServiceFrequencyKind { get; } = new(
        "service-frequency",
        FrequencySubject,
        [FrequentServices, MinTimes, MinServiceMinutes, PerWindow, EveryWeeks],
        [
            ParameterConstraint.Needs("services"),
            ParameterConstraint.AtLeastOneOf("min", "minMinutes"),
            ParameterConstraint.NotTogether("everyWeeks", "per"),
        ],
        MeasureServiceFrequency);

    /// <summary>Makes a rule: so many blocks of some services, or minutes of them, in every window of weeks, one after another.</summary>
    /// <param name="services">The services.</param>
    /// <param name="min">The fewest blocks, 1 to 50, inclusive, or <see langword="null"/>.</param>
    /// <param name="minMinutes">The least minutes, 1 to 10080, inclusive, or <see langword="null"/>; at least one of the two is needed.</param>
    /// <param name="everyWeeks">The weeks of a window, 1 to 12.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds, or they do not go together.</exception>
    public static Rule ServiceFrequency(ServiceSet services, int? min = null, int? minMinutes = null, int everyWeeks = 1) => Create(
        ServiceFrequencyKind,
        (FrequentServices, Guard.Against.Null(services)),
        (MinTimes, min),
        (MinServiceMinutes, minMinutes),
        (EveryWeeks, everyWeeks));

    /// <summary>Makes a rule: so many blocks of some services, or minutes of them, on every day with a countable minute.</summary>
    /// <param name="services">The services.</param>
    /// <param name="min">The fewest blocks, 1 to 50, inclusive, or <see langword="null"/>.</param>
    /// <param name="minMinutes">The least minutes, 1 to 10080, inclusive, or <see langword="null"/>; at least one of the two is needed.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds, or they do not go together.</exception>
    public static Rule ServiceOnEveryServiceDay(ServiceSet services, int? min = null, int? minMinutes = null) => Create(
        ServiceFrequencyKind, (FrequentServices, Guard.Against.Null(services)), (MinTimes, min), (MinServiceMinutes, minMinutes), (PerWindow, PerServiceDay));

    private static string FrequencySubject(RuleParameters parameters) =>
        (parameters.Choice("per") == PerServiceDay, parameters.Number("everyWeeks")) switch
        {
            (true, _) => $"of {parameters.Services("services")} on a service day",
            (_, int weeks) => $"of {parameters.Services("services")} in {Quantities.Format(weeks, MeasureUnit.Weeks)}",
            _ => $"of {parameters.Services("services")} a week",
        };

    private static Measure MeasureServiceFrequency(RuleParameters parameters)
    {
        ServiceAmounts amounts = new(parameters.Services("services")!, parameters.Number("min"), parameters.Number("minMinutes"));
        if (parameters.Choice("per") == PerServiceDay)
            return new ServicesOfDays(amounts);
        int everyWeeks = parameters.Number("everyWeeks") ?? 1;
        return everyWeeks == 1 ? new ServicesOfWeeks(amounts) : new ServicesOfWindows(amounts, everyWeeks);
    }
}
