using Asam.Iop.Planning.Proof;
using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Tests;

/// <summary>Rules that bind a client, each of a policy of its own, and the words for what they are about.</summary>
internal static class Binding
{
    public static ServiceSet Individual { get; } = ServiceSet.Of(Service.Individual);

    public static ServiceSet Family { get; } = ServiceSet.Of(Service.Family);

    public static ServiceSet Groups { get; } = ServiceSet.Of(Service.Group);

    public static ServiceSet Process { get; } = ServiceSet.OfGroups(GroupType.Process);

    public static ServiceSet Unspecified { get; } = ServiceSet.Of(Service.Unspecified);

    public static Rule InPerson { get; } = Rule.Modality(ModalitySet.Of(Modality.InPerson));

    public static Rule Virtual { get; } = Rule.Modality(ModalitySet.Of(Modality.Virtual));

    public static IReadOnlyList<BindingRule> To(params Rule[] rules) =>
        [.. rules.Select(rule => new BindingRule(SmallPlans.Policy(rule), rule))];

    /// <summary>Limits of a day or a session; of minutes, so that a limit can be a step aside from another one.</summary>
    public static SessionDuration Minutes(int minutes) => SessionDuration.FromMinutes(minutes);
}
