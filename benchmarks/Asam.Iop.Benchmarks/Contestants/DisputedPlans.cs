using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>Plans on which contestants could come to differ: the ones that are measured, and for each rule one that breaks it.</summary>
internal static class DisputedPlans
{
    /// <summary>Gets the rules that no plan can break: a day that has a service has at least one.</summary>
    public static IReadOnlyList<string> Unbreakable { get; } = ["services-per-day"];

    public static IReadOnlyList<ProgramPlan> All { get; } =
    [
        SamplePlans.Titrated,
        SamplePlans.TwoHoursShort,
        Plan("exactly-9-hours", Evening(90, 90), [3], [12], individual: 0),
        Plan("exactly-20-hours", Evening(120, 120), [5, 3], [4, 8], individual: 0),
        Plan("over-20-hours", Evening(150, 90), [5, 4], [8, 4]),
        Plan("six-days", Evening(90, 90), [6, 3], [6, 6]),
        Plan("day-over-5-hours", Evening(90, 90), [5, 3], [6, 6], individual: 150),
        Plan("day-under-1-hour", Evening(90, 90), [4, 3], [6, 6], individual: 50),
        Plan("short-sessions", Evening(90, 60), [5, 4], [6, 6]),
        Plan("few-services", Session.StartingAt(9).Group(GroupType.Process, 180, size: 8), [3], [12]),
        Plan("no-individual", Evening(90, 90), [5, 4, 3], [4, 4, 4], individual: 0),
        Plan("large-group", Evening(90, 90, size: 13), [5, 4, 3], [4, 4, 4]),
        Plan("by-telephone", Evening(90, 90), [5, 4, 3], [4, 4, 4], modality: Modality.AudioOnly),
        Plan("three-days-apart", Evening(90, 90), [3, 2], [6, 6], individual: 0),
        Plan("rising", Evening(90, 90), [3, 5], [6, 6]),
        Plan("seven-weeks", Evening(90, 90), [5, 3], [4, 3]),
        Plan("25-weeks", Evening(90, 90), [5, 3], [12, 13]),
    ];

    private static Session Evening(int first, int second, int size = 10) =>
        Session.StartingAt(17, 30).Group(GroupType.Process, first, size).Group(GroupType.RelapsePrevention, second, size);

    private static ProgramPlan Plan(
        string id, Session session, int[] days, int[] weeks, int individual = 60, Modality modality = Modality.InPerson)
    {
        ProgramPlanBuilder builder = ProgramPlan.Create(id).Titrate(session, days, weeks).Attended(modality);
        return (individual == 0 ? builder : builder.WithWeeklyIndividual(IsoDayOfWeek.Wednesday, individual)).Build();
    }
}
