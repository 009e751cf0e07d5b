using Asam.Iop.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>What is said of plans beside their phases.</summary>
internal static class Descriptions
{
    public static Gen<PlanDescription> Any { get; } = Levels.Editions.SelectMany(Of);

    public static Gen<PlanDescription> Of(AsamEdition edition) =>
        from id in Gen.Frequency((3, Gen.Constant("a")), (7, Texts.Ids))
        from title in Choices.Maybe(30, Texts.Titles)
        from source in Choices.Maybe(20, Texts.Addresses)
        from population in Gen.Frequency((7, Gen.Constant(Population.Adult)), (3, Gen.Constant(Population.Adolescent)))
        from age in Choices.MaybeValue(30, Gen.Frequency((7, Gen.Choose(12, 80)), (3, Gen.Elements(0, 17, 18, PlanDescription.MaxAge))))
        from condition in Choices.MaybeValue(40, Choices.OneOf(VocabularyCodes.Conditions.Values))
        from living in Choices.MaybeValue(40, Choices.OneOf(VocabularyCodes.LivingArrangements.Values))
        from modality in Choices.MaybeValue(60, Choices.OneOf(VocabularyCodes.PlanModalities.Values))
        select new PlanDescription(id, edition)
            .WithTitle(title)
            .WithSource(source)
            .WithPopulation(population)
            .WithAge(age)
            .WithCondition(condition)
            .WithLiving(living)
            .WithModality(modality);

    public static IEnumerable<PlanDescription> Shrink(PlanDescription description) =>
        description.Edition == AsamEdition.Third
            ? ShrinkWithinEdition(description)
            : ShrinkWithinEdition(description).Prepend(InEdition(description, AsamEdition.Third));

    /// <summary>One thing less that is said, or a shorter text.</summary>
    public static IEnumerable<PlanDescription> ShrinkWithinEdition(PlanDescription it) =>
        Shrinks.Without(it, it.Title is not null, each => each.WithTitle(null))
            .Concat(Shrinks.Without(it, it.Source is not null, each => each.WithSource(null)))
            .Concat(Shrinks.Without(it, it.Population != Population.Adult, each => each.WithPopulation(Population.Adult)))
            .Concat(Shrinks.Without(it, it.Age is not null, each => each.WithAge(null)))
            .Concat(Shrinks.Without(it, it.Condition is not null, each => each.WithCondition(null)))
            .Concat(Shrinks.Without(it, it.Living is not null, each => each.WithLiving(null)))
            .Concat(Shrinks.Without(it, it.Modality is not null, each => each.WithModality(null)))
            .Concat(Texts.Shrink(it.Id).Select(it.WithId))
            .Concat(it.Title is string title ? Texts.Shrink(title).Select(it.WithTitle) : [])
            .Concat(it.Source is string source ? Texts.Shrink(source).Select(it.WithSource) : [])
            .Concat(it.Age is int age ? Shrinks.Number(age, 0).Select(years => it.WithAge(years)) : []);

    public static PlanDescription InEdition(PlanDescription description, AsamEdition edition) => new PlanDescription(description.Id, edition)
        .WithTitle(description.Title)
        .WithSource(description.Source)
        .WithPopulation(description.Population)
        .WithAge(description.Age)
        .WithCondition(description.Condition)
        .WithLiving(description.Living)
        .WithModality(description.Modality);
}
