using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Plans;

public sealed class TitrationTests
{
    public static TheoryData<int, IsoDayOfWeek[]> UsualDays { get; } = new()
    {
        { 0, [] },
        { 1, [Wednesday] },
        { 2, [Monday, Thursday] },
        { 3, [Monday, Wednesday, Friday] },
        { 4, [Monday, Tuesday, Thursday, Friday] },
        { 5, [Monday, Tuesday, Wednesday, Thursday, Friday] },
        { 6, [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday] },
        { 7, [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday] },
    };

    [Theory]
    [MemberData(nameof(UsualDays))]
    public void Each_number_of_days_has_its_usual_weekdays(int days, IsoDayOfWeek[] weekdays) =>
        Assert.Equal(weekdays, Titration.WeekdaysOf(days));

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void A_week_has_0_to_7_days(int days)
    {
        Refusal.IsOutOfBounds(() => Titration.WeekdaysOf(days), "days", days, $"days is {days}; allowed is 0 to 7.");
        Refusal.IsOutOfBounds(() => Titration.StepDown(WeeklySchedule.Empty, days), "days", days, $"days is {days}; allowed is 0 to 7.");
    }

    [Theory]
    [MemberData(nameof(UsualDays))]
    public void From_five_equal_days_the_usual_ones_are_kept(int days, IsoDayOfWeek[] weekdays)
    {
        IsoDayOfWeek[] kept = [.. weekdays.Take(5)];
        Assert.Equal(Example.ThreeHoursOn(kept), Titration.StepDown(Example.ThreeHoursOn(Monday, Tuesday, Wednesday, Thursday, Friday), days));
    }

    [Fact]
    public void From_three_equal_days_the_two_that_lie_most_evenly_are_kept() => Assert.Equal(
        Example.ThreeHoursOn(Monday, Friday), Titration.StepDown(Example.ThreeHoursOn(Monday, Wednesday, Friday), 2));

    [Fact]
    public void Days_with_the_most_minutes_are_kept_before_others() => Assert.Equal(
        [Tuesday, Sunday],
        Titration.StepDown(
            WeeklySchedule.Of(
                ServiceDay.On(Monday, Example.Session(60)),
                ServiceDay.On(Tuesday, Example.Session(61)),
                ServiceDay.On(Thursday, Example.Session(60)),
                ServiceDay.On(Sunday, Example.Session(120))),
            2).Days.Select(day => day.Day!.Value));

    [Law]
    public void So_many_of_its_own_days_are_kept_in_order(WeeklySchedule week, bool isOne)
    {
        int days = isOne ? 1 : 3;
        ServiceDay[] kept = [.. Titration.StepDown(week, days).Days];

        Assert.Equal(Math.Min(days, week.Days.Count), kept.Length);
        int at = 0;
        foreach (ServiceDay day in week.Days)
        {
            if (at < kept.Length && day == kept[at])
                at++;
        }

        Assert.Equal(kept.Length, at);
    }

    [Law]
    public void No_day_that_is_given_up_holds_more_than_one_that_is_kept(WeeklySchedule week)
    {
        List<int> given = [.. week.Days.Select(Minutes)];
        int[] kept = [.. Titration.StepDown(week, 2).Days.Select(Minutes)];
        foreach (int minutes in kept)
            given.Remove(minutes);

        Assert.True(kept.Length == 0 || given.Count == 0 || kept.Min() >= given.Max());
    }

    [Law]
    public void A_week_of_no_more_days_stays_as_it_is(WeeklySchedule week) => Assert.Same(week, Titration.StepDown(week, week.Days.Count));

    private static int Minutes(ServiceDay day) => day.Sessions.Sum(session => session.Blocks.Sum(block => block.Duration.TotalMinutes));
}
