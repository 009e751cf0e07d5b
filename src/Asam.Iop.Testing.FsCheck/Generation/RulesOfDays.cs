using Asam.Iop.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Rules of days and weeks: how many, how far apart, and how their number changes.</summary>
internal static class RulesOfDays
{
    public static Gen<Rule> OfServiceDays { get; } =
        Limits.Of(Gen.Choose(0, 7)).Zip(Limits.FirstWeeks, (limits, first) => Rule.ServiceDays(limits.Min, limits.Max, first));

    public static Gen<Rule> OfDaysBetween { get; } =
        Gen.Frequency((8, Gen.Choose(0, 7)), (2, Gen.Choose(8, 30))).Select(Rule.DaysBetween);

    public static Gen<Rule> OfProgramLength { get; } =
        Limits.Of(Gen.Frequency((8, Gen.Choose(1, 30)), (1, Gen.Constant(520)))).Select(limits => Rule.ProgramLength(limits.Min, limits.Max));

    public static Gen<Rule> OfTitration { get; } = Gen.Elements(Rule.TitrationOfDays(), Rule.TitrationOfHours());
}
