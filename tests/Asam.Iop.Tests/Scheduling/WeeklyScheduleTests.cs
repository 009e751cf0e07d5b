using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Scheduling;

public sealed class WeeklyScheduleTests
{
    [Fact]
    public void An_empty_week_is_a_week()
    {
        Assert.Empty(WeeklySchedule.Empty.Days);
        Assert.Equal(WeeklySchedule.Of(), WeeklySchedule.Empty);
        Assert.Equal("no service days", WeeklySchedule.Empty.ToString());
    }

    [Fact]
    public void It_has_7_days_at_most()
    {
        ServiceDay day = ServiceDay.Unchosen(Example.Session(60));
        Assert.Equal(7, WeeklySchedule.Create(Enumerable.Repeat(day, 7)).Days.Count);
        Refusal.IsIllFormed(
            () => WeeklySchedule.Create(Enumerable.Repeat(day, 8)), "days", "A week has 8 service days; allowed are at most 7.");
    }

    [Fact]
    public void A_weekday_stands_once() => Refusal.IsIllFormed(
        () => WeeklySchedule.Each(Example.Session(60), IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, IsoDayOfWeek.Monday),
        "days[2].day",
        "monday stands twice in a week; each weekday is allowed once, with all its sessions.");

    [Fact]
    public void Unchosen_days_are_distinct_from_all_others()
    {
        ServiceDay unchosen = ServiceDay.Unchosen(Example.Session(60));
        WeeklySchedule week = WeeklySchedule.Of(ServiceDay.On(IsoDayOfWeek.Monday, Example.Session(60)), unchosen, unchosen);

        Assert.Equal(3, week.Facts.DaysWith(ServiceSet.Treatment));
    }

    [Fact]
    public void The_id_of_a_session_is_unique_in_its_week()
    {
        Session named = Example.Session(60).WithId("evening");
        Refusal.IsIllFormed(
            () => WeeklySchedule.Of(
                ServiceDay.On(IsoDayOfWeek.Monday, named), ServiceDay.On(IsoDayOfWeek.Friday, Example.Session(60), named)),
            "days[1].sessions[1].id",
            "The session id 'evening' stands twice in a week; it must be unique there.");
        Assert.Equal(2, WeeklySchedule.Of(ServiceDay.Unchosen(named), ServiceDay.Unchosen(named.WithId("Evening"))).Days.Count);
    }

    [Law]
    public void Its_facts_are_those_of_its_blocks(WeeklySchedule week, ServiceSet services)
    {
        ServiceBlock[] blocks = [.. week.Days.SelectMany(day => day.Sessions).SelectMany(session => session.Blocks)];
        ServiceBlock[] meant = [.. blocks.Where(block => services.Contains(block.Service, block.GroupType))];

        Assert.Equal(meant.Sum(block => block.Duration.TotalMinutes), week.Facts.MinutesOf(services));
        Assert.Equal(meant.Length, week.Facts.TimesOf(services));
        Assert.Equal(
            week.Days.Count(day => day.Sessions.Any(session => session.Blocks.Any(meant.Contains))), week.Facts.DaysWith(services));
        Assert.Equal(week.Days.Select(day => day.Day), week.Facts.Days.Select(day => day.Day));
    }

    [Law]
    public void The_facts_of_its_days_add_up_to_its_own(WeeklySchedule week, ServiceSet services)
    {
        Assert.Equal(week.Facts.Days.Sum(day => day.MinutesOf(services)), week.Facts.MinutesOf(services));
        Assert.Equal(week.Facts.Days.Sum(day => day.TimesOf(services)), week.Facts.TimesOf(services));
        Assert.Equal(week.Facts.Days.Count(day => day.MinutesOf(services) > 0), week.Facts.DaysWith(services));
    }
}
