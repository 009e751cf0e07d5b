using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Limits of rules.</summary>
internal static class Limits
{
    /// <summary>How many of the first weeks a rule looks at: one in five says it.</summary>
    public static Gen<int?> FirstWeeks { get; } =
        Choices.MaybeValue(20, Gen.Frequency((8, Gen.Choose(1, 12)), (1, Gen.Constant(520))));

    /// <summary>Minutes of a day or a session: whole hours, any, none, and as many as a day has.</summary>
    public static Gen<int> MinutesOfDay { get; } = Gen.Frequency(
        (4, Gen.Elements(60, 120, 180, 240)), (4, Gen.Choose(0, 300)), (1, Gen.Elements(0, SessionDuration.MaxMinutes)));

    /// <summary>A minimum, a maximum, or both in order.</summary>
    public static Gen<(int? Min, int? Max)> Of(Gen<int> limit) =>
        from one in limit
        from other in limit
        from kind in Gen.Choose(1, 4)
        select kind switch
        {
            1 => ((int?)one, (int?)null),
            2 => (null, one),
            _ => (Math.Min(one, other), Math.Max(one, other)),
        };

    public static SessionDuration? Duration(int? minutes) => minutes is int known ? SessionDuration.FromMinutes(known) : null;
}
