using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.Tests;

/// <summary>Plans whose outcomes under the default policy are known.</summary>
internal static class SamplePlans
{
    private static readonly Session Evening = Session.StartingAt(17, 30).Group(GroupType.Process, 90).Group(GroupType.RelapsePrevention, 90);

    /// <summary>Holds in every rule: 16, 13 and 10 hours a week.</summary>
    public static ProgramPlan Evening12 { get; } = Titrated([5, 4, 3], [4, 4, 4]);

    /// <summary>Steps down to two days and 7 hours: under both limits.</summary>
    public static ProgramPlan TwoDays { get; } = Titrated([5, 4, 2], [4, 4, 4]);

    private static ProgramPlan Titrated(int[] days, int[] weeks) => ProgramPlan.Create("evening-12")
        .Titrate(Evening, days, weeks)
        .WithWeeklyIndividual(IsoDayOfWeek.Monday, minutes: 60)
        .Build();
}
