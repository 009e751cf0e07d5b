using Asam.Iop.Tests.Contracts;
using NodaTime;

namespace Asam.Iop.Tests;

public sealed class SessionDurationTests
{
    [Fact]
    public void The_default_is_no_time() => Assert.Equal(SessionDuration.Zero, default);

    [Fact]
    public void The_greatest_is_a_day() => Assert.Equal(SessionDuration.FromHours(24), SessionDuration.MaxValue);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(SessionDuration.MaxMinutes)]
    public void Minutes_from_none_to_a_day_are_taken(int minutes) => Assert.Equal(minutes, SessionDuration.FromMinutes(minutes).TotalMinutes);

    [Theory]
    [InlineData(-1)]
    [InlineData(SessionDuration.MaxMinutes + 1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Other_minutes_are_refused(int minutes) => Refusal.IsOutOfBounds(
        () => SessionDuration.FromMinutes(minutes), "minutes", minutes, $"minutes is {minutes}; allowed is 0 to 1440.");

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 59, 59)]
    [InlineData(2, 30, 150)]
    [InlineData(24, 0, 1440)]
    public void Hours_and_minutes_add_up(int hours, int minutes, int total) =>
        Assert.Equal(total, SessionDuration.FromHours(hours, minutes).TotalMinutes);

    [Fact]
    public void Hours_and_minutes_out_of_bounds_are_refused()
    {
        Refusal.IsOutOfBounds(() => SessionDuration.FromHours(-1), "hours", -1, "hours is -1; allowed is 0 to 24.");
        Refusal.IsOutOfBounds(() => SessionDuration.FromHours(25), "hours", 25, "hours is 25; allowed is 0 to 24.");
        Refusal.IsOutOfBounds(() => SessionDuration.FromHours(1, -1), "minutes", -1, "minutes is -1; allowed is 0 to 59.");
        Refusal.IsOutOfBounds(() => SessionDuration.FromHours(1, 60), "minutes", 60, "minutes is 60; allowed is 0 to 59.");
    }

    [Theory]
    [InlineData(0, "0 min")]
    [InlineData(1, "1 min")]
    [InlineData(59, "59 min")]
    [InlineData(60, "1 h")]
    [InlineData(61, "1 h 1 min")]
    [InlineData(539, "8 h 59 min")]
    [InlineData(1440, "24 h")]
    public void Text_has_hours_and_minutes(int minutes, string text) => Assert.Equal(text, SessionDuration.FromMinutes(minutes).ToString());

    [Law]
    public void Text_reads_back(SessionDuration duration)
    {
        Assert.Equal(duration, SessionDuration.Parse(duration.ToString()));
        Assert.True(SessionDuration.TryParse(duration.ToString(), out SessionDuration tried));
        Assert.Equal(duration, tried);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("3h")]
    [InlineData("90 min")]
    [InlineData("1 h 0 min")]
    [InlineData("0 h")]
    [InlineData("01 h")]
    [InlineData("-1 min")]
    [InlineData("1.5 h")]
    [InlineData(" 1 h")]
    [InlineData("24 h 1 min")]
    [InlineData("99999999999 h")]
    public void Other_text_is_not_read(string text)
    {
        Assert.False(SessionDuration.TryParse(text, out SessionDuration none));
        Assert.Equal(SessionDuration.Zero, none);
        Refusal.IsNotRead(
            () => SessionDuration.Parse(text), $"'{text}' is no duration like '3 h', '2 h 30 min' or '45 min' of at most 24 h.");
    }

    [Fact]
    public void No_text_at_all_is_not_read() => Assert.False(SessionDuration.TryParse(null, out _));

    [Law]
    public void Sums_and_differences_are_those_of_the_minutes(SessionDuration one, SessionDuration other)
    {
        int sum = one.TotalMinutes + other.TotalMinutes;
        if (sum <= SessionDuration.MaxMinutes)
        {
            Assert.Equal(sum, (one + other).TotalMinutes);
            Assert.Equal(one, one + other - other);
            Assert.Equal(one + other, other.Plus(one));
        }
        else
        {
            Refusal.IsOutOfBounds(() => one + other, "minutes", sum, $"minutes is {sum}; allowed is 0 to 1440.");
        }

        int difference = one.TotalMinutes - other.TotalMinutes;
        if (difference >= 0)
            Assert.Equal(difference, one.Minus(other).TotalMinutes);
        else
            Refusal.IsOutOfBounds(() => one - other, "minutes", difference, $"minutes is {difference}; allowed is 0 to 1440.");
    }

    [Law]
    public void Order_is_that_of_the_minutes(SessionDuration one, SessionDuration other) =>
        Assert.Equal(Math.Sign(one.TotalMinutes.CompareTo(other.TotalMinutes)), Math.Sign(one.CompareTo(other)));

    [Law]
    public void It_is_as_long_as_its_duration(SessionDuration duration) =>
        Assert.Equal(Duration.FromMinutes(duration.TotalMinutes), duration.ToDuration());
}
