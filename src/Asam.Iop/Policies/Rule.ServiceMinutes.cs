using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <content>The kind <c>service-minutes</c>.</content>
public sealed partial class Rule
{
    private static readonly RuleParameter MeasuredServices = RuleParameter.Services("services", "The services whose blocks are judged.");

    private static readonly RuleParameter MinBlockMinutes = RuleParameter.Number(
        "minMinutes", ServiceBlock.MinMinutes, ServiceBlock.MaxMinutes, "The least minutes of a block, inclusive.").AsMinimum();

    private static readonly RuleParameter MaxBlockMinutes = RuleParameter.Number(
        "maxMinutes", ServiceBlock.MinMinutes, ServiceBlock.MaxMinutes, "The most minutes of a block, inclusive.").AsMaximum();

    /// <summary>Gets the kind: the minutes of every block of some services lie within limits.</summary>
    public static RuleKind ServiceMinutesKind { get; } = new(
        "service-minutes",
        parameters => $"a block of {parameters.Services("services")}",
        [MeasuredServices, MinBlockMinutes, MaxBlockMinutes, RuleParameter.FirstWeeks],
        [
            ParameterConstraint.Needs("services"),
            ParameterConstraint.AtLeastOneOf("minMinutes", "maxMinutes"),
            ParameterConstraint.InOrder("minMinutes", "maxMinutes"),
        ],
        parameters => new BlockMinutes(
            parameters.Services("services")!,
            new(parameters.Number("minMinutes"), parameters.Number("maxMinutes"), MeasureUnit.Minutes),
            parameters.Number("firstWeeks")));

    /// <summary>Makes a rule: the minutes of every block of some services lie within limits.</summary>
    /// <param name="services">The services.</param>
    /// <param name="min">The least, 1 to 1440, inclusive, or <see langword="null"/> for no minimum.</param>
    /// <param name="max">The most, 1 to 1440, inclusive, or <see langword="null"/> for no maximum; at least one of the two is needed.</param>
    /// <param name="firstWeeks">Judge only so many of the first weeks, 1 to 520, or <see langword="null"/> for all.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">A parameter is out of bounds, or they do not go together.</exception>
    public static Rule ServiceMinutes(ServiceSet services, int? min = null, int? max = null, int? firstWeeks = null) => Create(
        ServiceMinutesKind, (MeasuredServices, Guard.Against.Null(services)), (MinBlockMinutes, min), (MaxBlockMinutes, max), (RuleParameter.FirstWeeks, firstWeeks));
}
