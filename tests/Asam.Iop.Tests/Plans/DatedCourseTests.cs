using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;
using FsCheck;
using NodaTime;

namespace Asam.Iop.Tests.Plans;

public sealed class DatedCourseTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly LocalDate Start = new(2026, 7, 1);

    private static readonly WeeklySchedule Week = WeeklySchedule.Of(
        ServiceDay.On(IsoDayOfWeek.Monday, Example.Session(30), At(18), At(9)),
        ServiceDay.On(IsoDayOfWeek.Friday, At(10)),
        ServiceDay.Unchosen(Example.Session(60)));

    private static readonly DatedCourse Course = ProgramPlan.Create("example").Weeks(2, Week).Build().StartingOn(Start);

    [Law]
    public void Week_n_is_the_seven_days_from_the_start_date_and_seven_times_n_less_one(ProgramPlan plan, PositiveInt day)
    {
        LocalDate start = Start.PlusDays(day.Get);
        DatedCourse course = plan.StartingOn(start);
        int last = Math.Min(plan.TotalWeeks ?? 60, 60);

        Assert.Equal(
            Enumerable.Range(0, last).Select(week => new DateInterval(start.PlusDays(7 * week), start.PlusDays((7 * week) + 6))),
            course.Weeks().Take(last).Select(week => week.Dates));
        Assert.Equal(plan.TotalWeeks is int weeks ? start.PlusDays((7 * weeks) - 1) : null, course.LastDay);
    }

    [Law]
    public void Each_session_is_on_its_weekday_within_its_week(ProgramPlan plan, PositiveInt day) => Assert.All(
        plan.StartingOn(Start.PlusDays(day.Get)).Weeks().Take(10),
        week =>
        {
            Assert.All(week.Sessions, session =>
            {
                Assert.Contains(session.Date, week.Dates);
                Assert.Equal(week.Week.Number, session.Week);
                Assert.Contains(session.Session, week.Week.Schedule.Days.Single(each => each.Day == session.Date.DayOfWeek).Sessions);
            });
            Assert.Equal(
                week.Week.Schedule.Days.Sum(each => each.Sessions.Count),
                week.Sessions.Count + week.Undated.Sum(each => each.Sessions.Count));
        });

    [Fact]
    public void Sessions_are_in_the_order_of_the_calendar_and_those_at_any_time_are_last_on_their_day() => Assert.Equal(
        [
            "2026-07-03 10:00 group 1 h", "2026-07-06 09:00 group 1 h", "2026-07-06 18:00 group 1 h", "2026-07-06 group 30 min",
        ],
        Course.Week(1).Sessions.Select(session => session.ToString()));

    [Fact]
    public void Days_still_unchosen_are_undated() => Assert.Equal([ServiceDay.Unchosen(Example.Session(60))], Course.Week(2).Undated);

    [Fact]
    public void A_session_with_a_time_starts_at_a_date_and_time()
    {
        Assert.Equal(new LocalDateTime(2026, 7, 3, 10, 0), Course.Week(1).Sessions[0].Start);
        Assert.Null(Course.Week(1).Sessions[3].Start);
    }

    [Fact]
    public void Weeks_are_those_of_the_plan_with_their_dates() => Assert.Equal(
        ["week 1, 2026-07-01 to 2026-07-07", "week 2, 2026-07-08 to 2026-07-14"],
        Course.Weeks().Select(week => week.ToString()));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void A_week_that_the_plan_has_not_is_refused(int number) =>
        Refusal.IsOutOfBounds(() => Course.Week(number), "number", number, $"number is {number}; allowed is 1 to 2.");

    [Fact]
    public void A_date_is_in_a_week_or_in_none()
    {
        Assert.Null(Course.WeekOf(Start.PlusDays(-1)));
        Assert.Equal(1, Course.WeekOf(Start));
        Assert.Equal(1, Course.WeekOf(Start.PlusDays(6)));
        Assert.Equal(2, Course.WeekOf(Start.PlusDays(7)));
        Assert.Equal(2, Course.WeekOf(Course.LastDay!.Value));
        Assert.Null(Course.WeekOf(Start.PlusDays(14)));
    }

    [Law]
    public void Sessions_of_a_date_are_those_of_its_week_on_it(ProgramPlan plan, PositiveInt day)
    {
        DatedCourse course = plan.StartingOn(Start);
        LocalDate date = Start.PlusDays(day.Get % 100);

        Assert.Equal(
            course.WeekOf(date) is int week ? course.Week(week).Sessions.Where(session => session.Date == date).Select(each => each.Session) : [],
            course.SessionsOn(date).Select(each => each.Session));
    }

    [Fact]
    public void There_are_no_sessions_before_and_after_the_plan()
    {
        Assert.Empty(Course.SessionsOn(Start.PlusDays(-5)));
        Assert.Empty(Course.SessionsOn(Start.PlusDays(16)));
    }

    [Fact]
    public void Sessions_between_dates_include_both_days()
    {
        DateInterval dates = new(new LocalDate(2026, 7, 6), new LocalDate(2026, 7, 10));

        Assert.Equal([6, 6, 6, 10], Course.SessionsBetween(dates).Select(session => session.Date.Day));
        Assert.Equal(8, Course.SessionsBetween(new(Start.PlusDays(-100), Start.PlusDays(100))).Count());
        Assert.Empty(Course.SessionsBetween(new(Start.PlusDays(14), Start.PlusDays(100))));
        Assert.Empty(Course.SessionsBetween(new(Start.PlusDays(-14), Start.PlusDays(-1))));
    }

    [Fact]
    public void Sessions_between_a_day_and_itself_are_those_of_that_day()
    {
        LocalDate monday = new(2026, 7, 6);

        Assert.Equal(
            ["2026-07-06 09:00 group 1 h", "2026-07-06 18:00 group 1 h", "2026-07-06 group 30 min"],
            Course.SessionsBetween(new(monday, monday)).Select(session => session.ToString()));
    }

    [Fact]
    public void An_open_ended_plan_has_no_last_day_and_every_further_week()
    {
        DatedCourse course = ProgramPlan.Create("example").OpenEnded(Week).Build().StartingOn(Start);

        Assert.Null(course.LastDay);
        Assert.Equal(Start.PlusDays(7 * 999), course.Week(1000).Dates.Start);
        Assert.Equal("example from 2026-07-01 on", course.ToString());
    }

    [Fact]
    public void Text_has_both_days() => Assert.Equal("example from 2026-07-01 to 2026-07-14", Course.ToString());

    [Fact]
    public void A_plan_ends_before_the_calendar_does()
    {
        LocalDate last = LocalDate.MaxIsoValue;
        Assert.Equal(last, Course.Plan.StartingOn(last.PlusDays(-13)).LastDay);
        Refusal.IsOutOfBounds(
            () => Course.Plan.StartingOn(last.PlusDays(-12)),
            "start",
            last.PlusDays(-12),
            "The plan would go beyond the calendar's last day.");
    }

    [Fact]
    public void An_open_ended_plan_has_whole_weeks_to_the_end_of_the_calendar()
    {
        DatedCourse course = ProgramPlan.Create("example").OpenEnded(Week).Build().StartingOn(LocalDate.MaxIsoValue.PlusDays(-15));

        Assert.Equal(2, course.Weeks().Count());
        Assert.Equal(2, course.WeekOf(LocalDate.MaxIsoValue.PlusDays(-2)));
        Assert.Null(course.WeekOf(LocalDate.MaxIsoValue.PlusDays(-1)));
        Assert.Null(course.WeekOf(LocalDate.MaxIsoValue));
        Refusal.IsOutOfBounds(() => course.Week(3), "number", 3, "number is 3; allowed is 1 to 2.");
        Refusal.IsOutOfBounds(
            () => course.Plan.StartingOn(LocalDate.MaxIsoValue.PlusDays(-5)),
            "start",
            LocalDate.MaxIsoValue.PlusDays(-5),
            "The plan would go beyond the calendar's last day.");
    }

    private static Session At(int hour) => Session.StartingAt(hour).Then(Service.Group, 60);
}
