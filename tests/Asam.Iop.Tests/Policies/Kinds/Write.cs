using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>Writes down plans in few words.</summary>
internal static class Write
{
    /// <summary>What a rule does not count whose own exclusion is this.</summary>
    public static ServiceSet Unspecified { get; } = ServiceSet.Of(Service.Unspecified);

    public static ProgramPlanBuilder Plan => ProgramPlan.Create("example");

    public static ServiceDay Day(IsoDayOfWeek? weekday, params Session[] sessions) => ServiceDay.Create(weekday, sessions);

    /// <summary>A session of one block of a service.</summary>
    public static Session Of(Service service, int minutes) => Session.AnyTime.Then(service, minutes);

    /// <summary>A session of several services, an hour each.</summary>
    public static Session Hours(params Service[] services) => Session.Create(services.Select(service => ServiceBlock.Of(service, 60)));

    public static WeeklySchedule Week(params ServiceDay[] days) => WeeklySchedule.Of(days);

    /// <summary>Weeks at level 1, which rules pass over.</summary>
    public static ProgramPlanBuilder WeeksOfAnotherLevel(this ProgramPlanBuilder plan, int weeks, WeeklySchedule week) =>
        plan.Add(Phase.Create(LevelOfCare.Find(AsamEdition.Third, "1"), weeks, week));
}
