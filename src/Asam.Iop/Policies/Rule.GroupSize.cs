using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <content>The kind <c>group-size</c>.</content>
public sealed partial class Rule
{
    private static readonly RuleParameter MinPeople =
        RuleParameter.Number("min", ServiceBlock.MinSize, ServiceBlock.MaxSize, "The fewest people in a group, inclusive.").AsMinimum();

    private static readonly RuleParameter MaxPeople =
        RuleParameter.Number("max", ServiceBlock.MinSize, ServiceBlock.MaxSize, "The most people in a group, inclusive.").AsMaximum();

    private static readonly RuleParameter JudgedGroupTypes =
        RuleParameter.GroupTypes("groupTypes", "The types of the groups that are judged; all groups unless stated.");

    /// <summary>Gets the kind: the size of every group, or of every group of some types, lies within limits.</summary>
    public static RuleKind GroupSizeKind { get; } = new(
        "group-size",
        parameters => parameters.States("groupTypes") ? $"in a group ({string.Join(", ", parameters.Words("groupTypes"))})" : "in a group",
        [MinPeople, MaxPeople, JudgedGroupTypes, RuleParameter.FirstWeeks],
        [ParameterConstraint.AtLeastOneOf("min", "max"), ParameterConstraint.InOrder("min", "max")],
        parameters => new GroupSizes(
            parameters.Services("groupTypes"),
            new(parameters.Number("min"), parameters.Number("max"), MeasureUnit.People),
            parameters.Number("firstWeeks")));

    /// <summary>
    /// Makes a rule: the size of every group, or of every group of some types, lies within limits. A group whose size is not said cannot
    /// be judged, nor one without a type where types are named.
    /// </summary>
    /// <param name="min">The fewest people, 1 to 1000, inclusive, or <see langword="null"/> for no minimum.</param>
    /// <param name="max">The most people, 1 to 1000, inclusive, or <see langword="null"/> for no maximum; at least one of the two is needed.</param>
    /// <param name="groupTypes">The types, as <see cref="ServiceSet.OfGroups"/> makes them, or <see langword="null"/> for all groups.</param>
    /// <param name="firstWeeks">Judge only so many of the first weeks, 1 to 520, or <see langword="null"/> for all.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="IllFormedException">A parameter is out of bounds, or they do not go together.</exception>
    public static Rule GroupSize(int? min = null, int? max = null, ServiceSet? groupTypes = null, int? firstWeeks = null) => Create(
        GroupSizeKind, (MinPeople, min), (MaxPeople, max), (JudgedGroupTypes, groupTypes), (RuleParameter.FirstWeeks, firstWeeks));
}
