namespace Asam.Iop.Tests;

public sealed class ModalitySetTests
{
    [Theory]
    [InlineData("virtual", "virtual")]
    [InlineData("virtual virtual", "virtual")]
    [InlineData("audio-only in-person", "in-person, audio-only")]
    public void Codes_are_read_in_any_order_and_told_in_that_of_the_documentation(string codes, string text)
    {
        Assert.True(ModalitySet.TryParse(codes.Split(' '), out ModalitySet? set));
        Assert.Equal(text, set.ToString());
    }

    [Theory]
    [InlineData("hybrid")]
    [InlineData("hybrid virtual")]
    [InlineData("virtual Hybrid")]
    [InlineData("virtual  in-person")]
    public void A_set_is_not_read_where_a_code_is_none(string codes)
    {
        Assert.False(ModalitySet.TryParse(codes.Split(' '), out ModalitySet? set));
        Assert.Null(set);
    }

    [Fact]
    public void A_set_holds_something()
    {
        Assert.False(ModalitySet.TryParse(null, out ModalitySet? none));
        Assert.Null(none);
        Assert.False(ModalitySet.TryParse([], out none));
        Assert.Null(none);
        Assert.Throws<ArgumentException>("modalities", () => ModalitySet.Of());
    }
}
