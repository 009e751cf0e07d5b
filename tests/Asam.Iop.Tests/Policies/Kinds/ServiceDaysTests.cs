using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>service-days</c>: days with a countable minute in a week.</summary>
public sealed class ServiceDaysTests
{
    // Of week 3 it is not known whether it has one service day or two; week 1 has one in any case, and week 2 two.
    [Fact]
    public void A_week_that_may_have_enough_days_is_not_named_beside_one_that_has_not()
    {
        WeeklySchedule perhaps = Write.Week(Write.Day(Monday, Example.Session(180)), Write.Day(Thursday, Write.Of(Service.Unspecified, 180)));

        Rule.ServiceDays(min: 2).Excluding(Write.Unspecified).IsViolated(
            Write.Plan.Weeks(1, Example.ThreeHoursOn(Monday)).Weeks(1, Example.ThreeHoursOn(Monday, Friday)).Weeks(1, perhaps).Build(),
            "week 1",
            "1 day",
            "at least 2 days",
            "1 day with treatment a week in week 1; required: at least 2 days.");
    }
}
