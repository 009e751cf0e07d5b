using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Tests;

public sealed class TextFlowTests
{
    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("longer", 5, "long…")]
    [InlineData("in words", 4, "in…")]
    [InlineData("中文字", 5, "中文…")]
    [InlineData("any", 0, "")]
    public void Text_is_cut_to_its_columns(string text, int width, string expected) => Assert.Equal(expected, TextFlow.Fit(text, width));

    [Fact]
    public void Text_can_keep_its_end() => Assert.Equal("adult-da…low", TextFlow.Fit("adult-day-hospital.low", 12, keepsEnd: true));

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("unbreakable", 4, "unbr|eaka|ble")]
    [InlineData("a unbreakable", 4, "a|unbr|eaka|ble")]
    [InlineData("中文字", 4, "中文|字")]
    [InlineData("中", 1, "中")]
    [InlineData("", 4, "")]
    public void Text_is_broken_between_words(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', TextFlow.Wrap(text, width)));
}
