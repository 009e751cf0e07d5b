using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Contracts;

namespace Asam.Iop.Tests.Scheduling;

public sealed class WeekRangeTests
{
    [Theory]
    [InlineData(3, 3, "week 3")]
    [InlineData(1, 4, "weeks 1–4")]
    [InlineData(5, null, "week 5 on")]
    public void Text_has_both_ends(int first, int? last, string text) => Assert.Equal(text, new WeekRange(first, last).ToString());

    [Fact]
    public void Ends_are_in_order_and_from_1()
    {
        Refusal.IsOutOfBounds(() => new WeekRange(0, 4), "first", 0, $"first is 0; allowed is 1 to {int.MaxValue}.");
        Refusal.IsOutOfBounds(() => new WeekRange(4, 3), "last", 3, $"last is 3; allowed is 4 to {int.MaxValue}.");
    }

    [Law]
    public void Both_ends_are_inclusive(WeekRange range)
    {
        Assert.True(range.Contains(range.First));
        Assert.False(range.Contains(range.First - 1));
        Assert.Equal(range.Last is null, range.Contains(int.MaxValue));
        if (range.Last is int last)
            Assert.Equal((true, false), (range.Contains(last), range.Contains(last + 1)));
    }
}
