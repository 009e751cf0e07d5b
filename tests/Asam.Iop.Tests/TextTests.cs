namespace Asam.Iop.Tests;

public sealed class TextTests
{
    [Fact]
    public void Texts_are_as_long_as_they_may_be()
    {
        Assert.Null(Text.WhyNoText(new string('a', Text.MaxLength)));
        Assert.Null(Text.WhyNoAddress(new string('a', Text.MaxAddressLength)));
        Assert.Null(Text.WhyNoId(new string('a', Text.MaxIdLength)));
        Assert.Null(Text.WhyNoCode(new string('a', Text.MaxIdLength)));
    }

    [Fact]
    public void Longer_texts_are_refused()
    {
        Assert.Equal("has 201 characters; allowed are at most 200", Text.WhyNoText(new string('a', 201)));
        Assert.Equal("has 2001 characters; allowed are at most 2000", Text.WhyNoAddress(new string('a', 2001)));
        Assert.Equal("has 101 characters; allowed are at most 100", Text.WhyNoId(new string('a', 101)));
        Assert.Equal("has 101 characters; allowed are at most 100", Text.WhyNoCode(new string('a', 101)));
    }

    [Fact]
    public void Empty_texts_are_refused() => Assert.All(
        [Text.WhyNoText(string.Empty), Text.WhyNoAddress(string.Empty), Text.WhyNoId(string.Empty), Text.WhyNoCode(string.Empty)],
        why => Assert.Equal("is empty", why));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused() => Assert.All(
        ["\ud83d", "\ude00", "a\ud83d", "\ud83da", "\ude00\ud83d"],
        text => Assert.Equal("has half of a surrogate pair, which no document can hold", Text.WhyNoText(text)));

    [Fact]
    public void A_whole_surrogate_pair_is_fine() => Assert.Null(Text.WhyNoText("😀"));

    [Fact]
    public void An_id_has_no_control_characters() =>
        Assert.Equal("has a control character; allowed is any other text", Text.WhyNoId("a\tb"));

    [Theory]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("é")]
    public void A_code_has_few_characters(string code) => Assert.Equal("may only have the characters a-z 0-9 . -", Text.WhyNoCode(code));
}
