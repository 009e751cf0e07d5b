using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using Asam.Iop.Tests.Policies.Kinds;
using NodaTime;

namespace Asam.Iop.Tests.Plans;

/// <summary>How much a change alters a plan, in minutes.</summary>
public sealed class PlanDistanceTests
{
    [Fact]
    public void Minutes_that_are_more_or_less_count_in_every_week_to_the_last_one()
    {
        Assert.Equal(0, Between(Example.PlanOf(540, weeks: 3), Example.PlanOf(540, weeks: 3)));
        Assert.Equal(3 * 60, Between(Example.PlanOf(540, weeks: 3), Example.PlanOf(600, weeks: 3)));
        Assert.Equal(3 * 60, Between(Example.PlanOf(600, weeks: 3), Example.PlanOf(540, weeks: 3)));
        Assert.Equal(60, PlanDistance.Between(Example.PlanOf(540, weeks: 3), Example.PlanOf(600, weeks: 3), fromWeek: 3));
    }

    [Fact]
    public void Weeks_that_only_one_of_the_plans_has_count_as_a_whole() =>
        Assert.Equal(2 * 540, Between(Example.PlanOf(540, weeks: 3), Example.PlanOf(540, weeks: 5)));

    [Fact]
    public void What_is_on_another_day_or_of_another_service_counts_where_it_was_and_where_it_is()
    {
        ProgramPlan monday = Of(IsoDayOfWeek.Monday, Write.Of(Service.Group, 60));

        Assert.Equal(120, Between(monday, Of(IsoDayOfWeek.Tuesday, Write.Of(Service.Group, 60))));
        Assert.Equal(120, Between(monday, Of(IsoDayOfWeek.Monday, Write.Of(Service.Family, 60))));
    }

    [Fact]
    public void Days_still_unchosen_are_taken_together() => Assert.Equal(
        30,
        Between(
            Write.Plan.Weeks(1, Write.Week(Write.Day(null, Example.Session(60)), Write.Day(null, Example.Session(60)))).Build(),
            Write.Plan.Weeks(1, Write.Week(Write.Day(null, Example.Session(150)))).Build()));

    private static long Between(ProgramPlan one, ProgramPlan other) => PlanDistance.Between(one, other, fromWeek: 1);

    private static ProgramPlan Of(IsoDayOfWeek day, Session session) => Write.Plan.Weeks(1, Write.Week(Write.Day(day, session))).Build();
}
