using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Planning.Tests;

/// <summary>Small plans and policies that tests begin with.</summary>
internal static class SmallPlans
{
    public static Session Group(int minutes) => Session.AnyTime.Group(GroupType.Process, minutes);

    public static WeeklySchedule Week(int minutes, params IsoDayOfWeek[] days) => WeeklySchedule.Each(Group(minutes), days);

    public static ProgramPlan Of(int weeks, WeeklySchedule week) => ProgramPlan.Create("small").Weeks(weeks, week).Build();

    public static Policy Policy(params Rule[] rules)
    {
        PolicyBuilder policy = Asam.Iop.Policies.Policy.Create("small", "Small", AuthorityKind.Guidance).Source(new("1", "Manual"));
        foreach (Rule rule in rules)
            policy.Add(rule);
        return policy.Build();
    }

    public static Rule Hours(int? min = null, int? max = null) => Rule.WeeklyHours(
        min is int least ? WeeklyHours.FromHours(least) : null, max is int most ? WeeklyHours.FromHours(most) : null);
}
