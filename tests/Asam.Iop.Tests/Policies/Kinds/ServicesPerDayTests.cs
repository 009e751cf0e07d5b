using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>services-per-day</c>.</summary>
public sealed class ServicesPerDayTests
{
    private static readonly Rule TwoADay = Rule.ServicesPerDay(min: 2);

    // Week 1: if the unspecified block does not count, Monday falls short, but that block may hold what is missing. Week 2: only if it counts
    // is Monday a day to judge, and may then hold more than one service. Week 3 has enough, whatever counts.
    [Fact]
    public void Weeks_that_are_in_doubt_for_different_reasons_are_all_named() => TwoADay.Excluding(ServiceSet.Of(Service.Unspecified)).CannotBeJudged(
        Plan.Weeks(1, Monday(Service.Group, Service.Unspecified)).Weeks(1, Monday(Service.Unspecified)).Weeks(1, Monday(Service.Group, Service.Family)).Build(),
        "weeks 1–2",
        "at least 2 services",
        "Cannot be judged in weeks 1–2: the plan has hours whose service it does not say.");

    private static ProgramPlanBuilder Plan => ProgramPlan.Create("example");

    private static WeeklySchedule Monday(params Service[] services) =>
        WeeklySchedule.Each(Session.Create(services.Select(service => ServiceBlock.Of(service, 60))), IsoDayOfWeek.Monday);
}
