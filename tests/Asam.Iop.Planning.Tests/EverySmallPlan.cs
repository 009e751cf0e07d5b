using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Tests;

/// <summary>Thousands of small plans, made without a look at any rule.</summary>
internal static class EverySmallPlan
{
    private static readonly int[] Minutes = [1, 30, 59, 60, 120, 121, 180, 240, 1440];

    /// <summary>Gets plans of a few weeks of equal days with a group, individual sessions, or both; sized and attended, or not.</summary>
    public static IReadOnlyList<ProgramPlan> All { get; } =
    [
        .. from weeks in new[] { 1, 3, 4, 8, 9, 12 }
           from days in Enumerable.Range(0, WeeklySchedule.MaxDays + 1)
           from blocks in Days
           select ProgramPlan.Create("small").Weeks(weeks, WeekOf(days, blocks)).Build(),
    ];

    private static IEnumerable<ServiceBlock[]> Days =>
    [
        .. from minutes in Minutes select new[] { ServiceBlock.Of(Service.Individual, minutes) },
        .. from minutes in Minutes
           from size in new int?[] { null, 8, 9 }
           select new[] { Group(minutes).WithSize(size).WithModality(Modality.InPerson) },
        .. from minutes in Minutes where minutes < 1440 select new[] { Group(minutes).WithModality(Modality.Virtual), ServiceBlock.Of(Service.Individual, 60) },
        .. from minutes in Minutes where minutes < 300 select Enumerable.Repeat(Group(minutes), 4).ToArray(),
    ];

    private static ServiceBlock Group(int minutes) => ServiceBlock.Group(GroupType.Process, minutes);

    private static WeeklySchedule WeekOf(int days, ServiceBlock[] blocks) =>
        WeeklySchedule.Each(Session.Create(blocks), [.. Titration.WeekdaysOf(days)]);
}
