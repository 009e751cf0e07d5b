using Asam.Iop.Policies;
using Asam.Iop.Tool.Display;

namespace Asam.Iop.Tool.Tests;

public sealed class HoursBarTests
{
    private static readonly HoursBand Band = HoursBand.Of(Policy.Default);

    [Theory]
    [InlineData(0, "·········│░░░░░░░░░░░│····")]
    [InlineData(539, "████████·│░░░░░░░░░░░│····")]
    [InlineData(540, "█████████│░░░░░░░░░░░│····")]
    [InlineData(1200, "█████████│███████████│····")]
    [InlineData(1201, "█████████│███████████│█···")]
    [InlineData(1440, "█████████│███████████│████")]
    public void Bar_never_shows_hours_in_a_band_that_they_are_not_in(int minutes, string expected) =>
        Assert.Equal(expected, new HoursBar(Band, 0).Draw(minutes));

    [Fact]
    public void Scale_names_the_ends_of_bar_and_band() => Assert.Equal("0        9           20   24", new HoursBar(Band, 0).DrawScale());

    [Fact]
    public void Bar_grows_with_the_longest_week() => Assert.Equal(32, new HoursBar(Band, 1795).Width);
}
