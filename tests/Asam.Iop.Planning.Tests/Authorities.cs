using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Tests;

/// <summary>Policies in the spirit of those that authorities publish.</summary>
internal static class Authorities
{
    /// <summary>9 to 19 hours; the last two weeks may taper.</summary>
    public static Policy WithTaper { get; } = Create("taper")
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(19), taperWeeks: 2).For(Population.Adult).Named("adult-hours"))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(6), WeeklyHours.FromHours(19), taperWeeks: 2).For(Population.Adolescent).Named("adolescent-hours"))
        .Build();

    /// <summary>At most 19 hours, 3 hours a day, 3 days, and never more than 2 days between.</summary>
    public static Policy WithShortGaps { get; } = Create("short-gaps")
        .Add(Rule.WeeklyHours(max: WeeklyHours.FromHours(19)))
        .Add(Rule.ServiceDays(min: 3))
        .Add(Rule.ServiceDayHours(min: SessionDuration.FromHours(3)))
        .Add(Rule.DaysBetween(2))
        .Build();

    /// <summary>9 to 20 hours for adults, 6 to 20 for those under 18.</summary>
    public static Policy WithAges { get; } = Create("ages")
        .AdolescentAges(0, 18)
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)).For(Population.Adult).Named("adult-hours"))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(6), WeeklyHours.FromHours(20)).For(Population.Adolescent).Named("adolescent-hours"))
        .Build();

    /// <summary>72 hours within 12 weeks, and 3 days in each of the first 4.</summary>
    public static Policy WithTotal { get; } = Create("total")
        .Add(Rule.TotalHours(72, withinWeeks: 12))
        .Add(Rule.ServiceDays(min: 3, firstWeeks: 4))
        .Build();

    /// <summary>Nine services a week.</summary>
    public static Policy WithServices { get; } = Create("services").Add(Rule.ServicesPerWeek(9)).Build();

    /// <summary>An hour with a counselor each week, 8 weeks or more, and no service by telephone.</summary>
    public static Policy WithCounselor { get; } = Create("counselor")
        .Add(Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1, minMinutes: 60))
        .Add(Rule.ProgramLength(min: 8))
        .Add(Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.Virtual)))
        .Build();

    public static IReadOnlyList<Policy> All { get; } = [WithTaper, WithShortGaps, WithAges, WithTotal, WithServices, WithCounselor];

    private static PolicyBuilder Create(string id) =>
        Policy.Create(id, id, AuthorityKind.License).Source(new("source", "Made up for tests"));
}
