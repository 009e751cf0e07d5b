using Asam.Iop.Tests.Contracts;
using NodaTime;

namespace Asam.Iop.Tests;

public sealed class WeeklyHoursTests
{
    [Fact]
    public void The_default_is_no_time() => Assert.Equal(WeeklyHours.Zero, default);

    [Fact]
    public void The_greatest_is_a_week() => Assert.Equal(WeeklyHours.FromHours(168), WeeklyHours.MaxValue);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(WeeklyHours.MaxMinutes)]
    public void Minutes_from_none_to_a_week_are_taken(int minutes) => Assert.Equal(minutes, WeeklyHours.FromMinutes(minutes).TotalMinutes);

    [Theory]
    [InlineData(-1)]
    [InlineData(WeeklyHours.MaxMinutes + 1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Other_minutes_are_refused(int minutes) => Refusal.IsOutOfBounds(
        () => WeeklyHours.FromMinutes(minutes), "minutes", minutes, $"minutes is {minutes}; allowed is 0 to 10080.");

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 59, 59)]
    [InlineData(2, 30, 150)]
    [InlineData(168, 0, 10080)]
    public void Hours_and_minutes_add_up(int hours, int minutes, int total) =>
        Assert.Equal(total, WeeklyHours.FromHours(hours, minutes).TotalMinutes);

    [Fact]
    public void Hours_and_minutes_out_of_bounds_are_refused()
    {
        Refusal.IsOutOfBounds(() => WeeklyHours.FromHours(-1), "hours", -1, "hours is -1; allowed is 0 to 168.");
        Refusal.IsOutOfBounds(() => WeeklyHours.FromHours(169), "hours", 169, "hours is 169; allowed is 0 to 168.");
        Refusal.IsOutOfBounds(() => WeeklyHours.FromHours(1, -1), "minutes", -1, "minutes is -1; allowed is 0 to 59.");
        Refusal.IsOutOfBounds(() => WeeklyHours.FromHours(1, 60), "minutes", 60, "minutes is 60; allowed is 0 to 59.");
    }

    [Theory]
    [InlineData(0, "0 min")]
    [InlineData(1, "1 min")]
    [InlineData(59, "59 min")]
    [InlineData(60, "1 h")]
    [InlineData(61, "1 h 1 min")]
    [InlineData(539, "8 h 59 min")]
    [InlineData(10080, "168 h")]
    public void Text_has_hours_and_minutes(int minutes, string text)
    {
        Assert.Equal(text, WeeklyHours.FromMinutes(minutes).ToString());
        Assert.Equal(minutes, WeeklyHours.Parse(text).TotalMinutes);
    }

    [Law]
    public void Text_reads_back(WeeklyHours hours)
    {
        Assert.Equal(hours, WeeklyHours.Parse(hours.ToString()));
        Assert.True(WeeklyHours.TryParse(hours.ToString(), out WeeklyHours tried));
        Assert.Equal(hours, tried);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("3h")]
    [InlineData("3 hours")]
    [InlineData("1 h 30 h")]
    [InlineData("1 min 30 min")]
    [InlineData("90 min")]
    [InlineData("1 h 0 min")]
    [InlineData("0 h")]
    [InlineData("01 h")]
    [InlineData("-1 min")]
    [InlineData("1.5 h")]
    [InlineData(" 1 h")]
    [InlineData("168 h 1 min")]
    [InlineData("99999999999 h")]
    public void Other_text_is_not_read(string text)
    {
        Assert.False(WeeklyHours.TryParse(text, out WeeklyHours none));
        Assert.Equal(WeeklyHours.Zero, none);
        Refusal.IsNotRead(
            () => WeeklyHours.Parse(text), $"'{text}' is no duration like '3 h', '2 h 30 min' or '45 min' of at most 168 h.");
    }

    [Fact]
    public void No_text_at_all_is_not_read() => Assert.False(WeeklyHours.TryParse(null, out _));

    [Law]
    public void Sums_and_differences_are_those_of_the_minutes(WeeklyHours one, WeeklyHours other)
    {
        int sum = one.TotalMinutes + other.TotalMinutes;
        if (sum <= WeeklyHours.MaxMinutes)
        {
            Assert.Equal(sum, (one + other).TotalMinutes);
            Assert.Equal(one, one + other - other);
            Assert.Equal(one + other, other.Plus(one));
        }
        else
        {
            Refusal.IsOutOfBounds(() => one + other, "minutes", sum, $"minutes is {sum}; allowed is 0 to 10080.");
        }

        int difference = one.TotalMinutes - other.TotalMinutes;
        if (difference >= 0)
            Assert.Equal(difference, one.Minus(other).TotalMinutes);
        else
            Refusal.IsOutOfBounds(() => one - other, "minutes", difference, $"minutes is {difference}; allowed is 0 to 10080.");
    }

    [Law]
    public void Order_is_that_of_the_minutes(WeeklyHours one, WeeklyHours other) =>
        Assert.Equal(Math.Sign(one.TotalMinutes.CompareTo(other.TotalMinutes)), Math.Sign(one.CompareTo(other)));

    [Law]
    public void They_are_as_long_as_their_duration(WeeklyHours hours) =>
        Assert.Equal(Duration.FromMinutes(hours.TotalMinutes), hours.ToDuration());
}
