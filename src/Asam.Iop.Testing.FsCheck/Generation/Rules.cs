using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Rules of every kind, with limits that real plans meet and miss, and limits at the bounds.</summary>
internal static class Rules
{
    private static readonly Gen<ServiceSet> SomeServices = Gen.Frequency(
        (3, Gen.Constant(ServiceSet.Of(Service.Individual))),
        (2, Gen.Constant(ServiceSet.Of(Service.Group))),
        (1, Gen.Constant(ServiceSet.Of(Service.Family, Service.Individual))),
        (1, Gen.Constant(ServiceSet.Treatment)),
        (3, Choices.OneOf(ServiceSet.AllWords).Select(SetsOfServices.OfWord)));

    /// <summary>Limits of weekly hours, as minutes: a third those of the default policy, some no whole hours.</summary>
    private static readonly Gen<int> Hours = Gen.Frequency(
        (3, Gen.Elements(540, 1200)), (4, Gen.Choose(0, 30).Select(hours => hours * 60)), (2, Gen.Choose(0, 2400)), (1, Gen.Elements(0, 10080)));

    private static readonly Gen<int> SessionMinutes = Gen.Frequency(
        (4, Gen.Elements(60, 120, 180, 240)), (4, Gen.Choose(0, 300)), (1, Gen.Elements(0, SessionDuration.MaxMinutes)));

    private static readonly Gen<int?> FirstWeeks = Choices.MaybeValue(20, Gen.Frequency((8, Gen.Choose(1, 12)), (1, Gen.Constant(520))));

    /// <summary>Rules that judge plans: required or typical, for everyone, of what is scheduled.</summary>
    public static Gen<Rule> Scheduled { get; } =
        from rule in OfAnyKind()
        from isTypical in Choices.Chance(40)
        from counts in Choices.Maybe(15, SomeServices)
        from excludes in Choices.Maybe(10, SomeServices)
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
        (4, Limits(Hours).Zip(FirstWeeks, (limits, first) => Rule.WeeklyHours(OfWeek(limits.Min), OfWeek(limits.Max), firstWeeks: first))),
        (2, from limits in Limits(Hours)
            from taper in Gen.Choose(1, 12)
            select limits.Min is null
                ? Rule.WeeklyHours(max: OfWeek(limits.Max))
                : Rule.WeeklyHours(OfWeek(limits.Min), OfWeek(limits.Max), taper)),
        (1, Limits(Hours).Select(limits => Rule.AverageWeeklyHours(OfWeek(limits.Min), OfWeek(limits.Max)))),
        (2, Limits(Gen.Choose(0, 7)).Zip(FirstWeeks, (limits, first) => Rule.ServiceDays(limits.Min, limits.Max, first))),
        (2, Limits(SessionMinutes).Zip(FirstWeeks, (limits, first) => Rule.SessionHours(OfSession(limits.Min), OfSession(limits.Max), first))),
        (2, from services in SomeServices
            from limits in Limits(Gen.Choose(1, 180))
            from first in FirstWeeks
            select Rule.ServiceMinutes(services, limits.Min, limits.Max, first)),
        (3, from services in SomeServices
            from times in Gen.Frequency((8, Gen.Choose(1, 4)), (1, Gen.Constant(50)))
            from minutes in Choices.MaybeValue(40, Gen.Choose(1, 240))
            from everyWeeks in Gen.Frequency((6, Gen.Constant(1)), (4, Gen.Choose(2, 12)))
            from isTimed in Choices.Chance(70)
            select Rule.ServiceFrequency(services, isTimed || minutes is null ? times : null, minutes, everyWeeks)),
        (1, from services in SomeServices
            from times in Gen.Choose(1, 3)
            from minutes in Choices.MaybeValue(40, Gen.Choose(1, 120))
            select Rule.ServiceOnEveryServiceDay(services, times, minutes)),
        (2, Limits(Gen.Frequency((8, Gen.Choose(1, 30)), (1, Gen.Constant(520)))).Select(limits => Rule.ProgramLength(limits.Min, limits.Max))),
        (1, Gen.Constant(Rule.TitrationOfDays())),
        (1, Gen.Constant(Rule.TitrationOfHours())));

    /// <summary>A minimum, a maximum, or both in order.</summary>
    private static Gen<(int? Min, int? Max)> Limits(Gen<int> limit) =>
        from one in limit
        from other in limit
        from kind in Gen.Choose(1, 4)
        select kind switch
        {
            1 => ((int?)one, (int?)null),
            2 => (null, one),
            _ => (Math.Min(one, other), Math.Max(one, other)),
        };

    private static WeeklyHours? OfWeek(int? minutes) => minutes is int known ? WeeklyHours.FromMinutes(known) : null;

    private static SessionDuration? OfSession(int? minutes) => minutes is int known ? SessionDuration.FromMinutes(known) : null;
}
