using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Rules of every kind, with limits that real plans meet and miss, and limits at the bounds.</summary>
internal static class Rules
{
    /// <summary>Rules that judge plans: required or typical, for everyone, of what is scheduled.</summary>
    public static Gen<Rule> Scheduled { get; } =
        from rule in OfAnyKind()
        from isTypical in Choices.Chance(40)
        from counts in Choices.Maybe(15, RulesOfServices.Services)
        from excludes in Choices.Maybe(10, RulesOfServices.Services)
        select (isTypical ? rule.AsTypical() : rule).Counting(counts).Excluding(excludes);

    /// <summary>Rules of which some are for one population, or of another basis than a plan.</summary>
    public static Gen<Rule> Any { get; } =
        from rule in Scheduled
        from population in Choices.MaybeValue(20, Choices.OneOf(VocabularyCodes.Populations.Values))
        from basis in Gen.Frequency((9, Gen.Constant(Basis.Scheduled)), (1, Choices.OneOf(ScheduleCodes.Bases.Values)))
        select rule.For(population).Of(basis);

    /// <summary>A rule that says less: required, for everyone, counting as its policy does, of its kind's default id.</summary>
    public static IEnumerable<Rule> Shrink(Rule rule) =>
        Shrinks.Without(rule, rule.Enforcement != Enforcement.Required, each => each.As(Enforcement.Required))
            .Concat(Shrinks.Without(rule, rule.Population is not null, each => each.For(null)))
            .Concat(Shrinks.Without(rule, rule.Basis != Basis.Scheduled, each => each.Of(Basis.Scheduled)))
            .Concat(Shrinks.Without(rule, rule.Counts is not null, each => each.Counting(null)))
            .Concat(Shrinks.Without(rule, rule.Excludes is not null, each => each.Excluding(null)));

    private static Gen<Rule> OfAnyKind() => Gen.Frequency(
        (4, RulesOfHours.OfWeeks),
        (2, RulesOfHours.WithTaper),
        (1, RulesOfHours.OnAverage),
        (2, RulesOfHours.OfServiceDays),
        (2, RulesOfHours.OfSessions),
        (2, RulesOfHours.InTotal),
        (2, RulesOfDays.OfServiceDays),
        (3, RulesOfDays.OfDaysBetween),
        (2, RulesOfDays.OfProgramLength),
        (2, RulesOfDays.OfTitration),
        (2, RulesOfServices.OfMinutes),
        (3, RulesOfServices.OfFrequency),
        (1, RulesOfServices.OfEveryServiceDay),
        (2, RulesOfServices.PerDay),
        (2, RulesOfServices.PerWeek),
        (2, RulesOfServices.OfGroupSize),
        (2, RulesOfServices.OfModality),
        (7, DeclaredRules.Any));
}
