using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Contracts;

namespace Asam.Iop.Tests;

public sealed class ProgramLengthTests
{
    [Fact]
    public void The_default_is_no_week() => Assert.Equal(ProgramLength.Zero, default);

    [Fact]
    public void The_greatest_is_that_of_the_most_phases_of_the_most_weeks() =>
        Assert.Equal(ProgramPlan.MaxPhases * Phase.MaxWeeks, ProgramLength.MaxValue.TotalWeeks);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(ProgramLength.MaxWeeks)]
    public void Weeks_within_bounds_are_taken(int weeks) => Assert.Equal(weeks, ProgramLength.FromWeeks(weeks).TotalWeeks);

    [Theory]
    [InlineData(-1)]
    [InlineData(ProgramLength.MaxWeeks + 1)]
    public void Other_weeks_are_refused(int weeks) => Refusal.IsOutOfBounds(
        () => ProgramLength.FromWeeks(weeks), "weeks", weeks, $"weeks is {weeks}; allowed is 0 to 270400.");

    [Theory]
    [InlineData(0, "0 weeks")]
    [InlineData(1, "1 week")]
    [InlineData(12, "12 weeks")]
    [InlineData(270400, "270400 weeks")]
    public void Text_has_weeks(int weeks, string text)
    {
        Assert.Equal(text, ProgramLength.FromWeeks(weeks).ToString());
        Assert.Equal(weeks, ProgramLength.Parse(text).TotalWeeks);
    }

    [Law]
    public void Text_reads_back(ProgramLength length)
    {
        Assert.Equal(length, ProgramLength.Parse(length.ToString()));
        Assert.True(ProgramLength.TryParse(length.ToString(), out ProgramLength tried));
        Assert.Equal(length, tried);
    }

    [Fact]
    public void No_text_at_all_is_not_read() => Assert.False(ProgramLength.TryParse(null, out _));

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("1 weeks")]
    [InlineData("12 week")]
    [InlineData("012 weeks")]
    [InlineData("-1 weeks")]
    [InlineData("270401 weeks")]
    public void Other_text_is_not_read(string text)
    {
        Assert.False(ProgramLength.TryParse(text, out ProgramLength none));
        Assert.Equal(ProgramLength.Zero, none);
        Refusal.IsNotRead(() => ProgramLength.Parse(text), $"'{text}' is no program length like '12 weeks' of at most 270400.");
    }

    [Law]
    public void Sums_are_those_of_the_weeks(ProgramLength one, ProgramLength other)
    {
        int sum = one.TotalWeeks + other.TotalWeeks;
        if (sum <= ProgramLength.MaxWeeks)
            Assert.Equal((sum, one.Plus(other)), ((one + other).TotalWeeks, other + one));
        else
            Refusal.IsOutOfBounds(() => one + other, "weeks", sum, $"weeks is {sum}; allowed is 0 to 270400.");
    }
}
