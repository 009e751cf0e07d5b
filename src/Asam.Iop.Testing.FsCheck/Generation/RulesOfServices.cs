using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Rules of services: how often, how long, how many, how large their groups, how they are attended.</summary>
internal static class RulesOfServices
{
    private static readonly Gen<ServiceSet> SomeGroupTypes = Choices.SomeOf(GroupType.Listed)
        .Where(types => types.Count > 0)
        .Select(types => ServiceSet.OfGroups([.. types]));

    private static readonly Gen<int> GroupSizes = Gen.Frequency(
        (8, Gen.Choose(2, 16)), (1, Gen.Elements(ServiceBlock.MinSize, ServiceBlock.MaxSize)));

    /// <summary>What services a rule judges or counts.</summary>
    public static Gen<ServiceSet> Services { get; } = Gen.Frequency(
        (3, Gen.Constant(ServiceSet.Of(Service.Individual))),
        (2, Gen.Constant(ServiceSet.Of(Service.Group))),
        (1, Gen.Constant(ServiceSet.Of(Service.Family, Service.Individual))),
        (1, Gen.Constant(ServiceSet.Treatment)),
        (3, Choices.OneOf(ServiceSet.AllWords).Select(SetsOfServices.OfWord)));

    public static Gen<ModalitySet> Modalities { get; } = Choices.SomeOf(VocabularyCodes.BlockModalities.Values)
        .Where(modalities => modalities.Count > 0)
        .Select(modalities => ModalitySet.Of([.. modalities]));

    public static Gen<Rule> OfMinutes { get; } =
        from services in Services
        from limits in Limits.Of(Gen.Choose(1, 180))
        from first in Limits.FirstWeeks
        select Rule.ServiceMinutes(services, limits.Min, limits.Max, first);

    public static Gen<Rule> OfFrequency { get; } =
        from services in Services
        from times in Gen.Frequency((8, Gen.Choose(1, 4)), (1, Gen.Constant(50)))
        from minutes in Choices.MaybeValue(40, Gen.Choose(1, 240))
        from everyWeeks in Gen.Frequency((6, Gen.Constant(1)), (4, Gen.Choose(2, 12)))
        from isTimed in Choices.Chance(70)
        select Rule.ServiceFrequency(services, isTimed || minutes is null ? times : null, minutes, everyWeeks);

    public static Gen<Rule> OfEveryServiceDay { get; } =
        from services in Services
        from times in Gen.Choose(1, 3)
        from minutes in Choices.MaybeValue(40, Gen.Choose(1, 120))
        from isTimed in Choices.Chance(70)
        select Rule.ServiceOnEveryServiceDay(services, isTimed || minutes is null ? times : null, minutes);

    public static Gen<Rule> PerDay { get; } = Gen.Frequency((9, Gen.Choose(1, 5)), (1, Gen.Constant(200)))
        .Zip(Limits.FirstWeeks, (min, first) => Rule.ServicesPerDay(min, first));

    public static Gen<Rule> PerWeek { get; } = Gen.Frequency((9, Gen.Choose(1, 15)), (1, Gen.Constant(200)))
        .Zip(Limits.FirstWeeks, (min, first) => Rule.ServicesPerWeek(min, first));

    public static Gen<Rule> OfGroupSize { get; } =
        from limits in Limits.Of(GroupSizes)
        from types in Choices.Maybe(30, SomeGroupTypes)
        from first in Limits.FirstWeeks
        select Rule.GroupSize(limits.Min, limits.Max, types, first);

    public static Gen<Rule> OfModality { get; } =
        Modalities.Zip(Limits.FirstWeeks, (allowed, first) => Rule.Modality(allowed, first));
}
