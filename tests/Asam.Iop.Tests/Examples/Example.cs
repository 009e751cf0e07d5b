using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Tests.Examples;

/// <summary>Small values that many tests begin with.</summary>
internal static class Example
{
    /// <summary>A session of one group without a type, at any time.</summary>
    public static Session Session(int minutes) => Asam.Iop.Scheduling.Session.AnyTime.Then(Service.Group, minutes);

    /// <summary>A week of so many minutes in one session on Monday.</summary>
    public static WeeklySchedule WeekOf(int minutes) => WeeklySchedule.Each(Session(minutes), IsoDayOfWeek.Monday);

    /// <summary>A week of three hours on each of some days.</summary>
    public static WeeklySchedule ThreeHoursOn(params IsoDayOfWeek[] days) => WeeklySchedule.Each(Session(180), days);

    /// <summary>Twelve equal weeks at level 2.1, each of so many minutes.</summary>
    public static ProgramPlan PlanOf(int minutes, int weeks = 12) => ProgramPlan.Create("example").Weeks(weeks, WeekOf(minutes)).Build();

    /// <summary>What a policy finds of some plans, counted.</summary>
    public static ReportSummary SummaryOf(Policy policy, params ProgramPlan[] plans)
    {
        ReportSummaryBuilder summary = new([policy]);
        foreach (ProgramPlan plan in plans)
            summary.Add(plan);
        return summary.ToSummary();
    }

    public static Policy PolicyOf(params Rule[] rules)
    {
        PolicyBuilder policy = Policy.Create("example", "Example", AuthorityKind.Guidance).Source(new("1", "Manual"));
        foreach (Rule rule in rules)
            policy.Add(rule);
        return policy.Build();
    }
}
