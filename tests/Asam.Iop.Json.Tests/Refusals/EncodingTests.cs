using System.Text;
using Asam.Iop.Json.Tests.Texts;

namespace Asam.Iop.Json.Tests.Refusals;

public class EncodingTests
{
    public static TheoryData<string, bool> Wide => new()
    {
        { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "utf-16BE", false },
        { "utf-32", true }, { "utf-32", false }, { "utf-32BE", true }, { "utf-32BE", false },
    };

    [Theory, MemberData(nameof(Wide))]
    public void A_document_of_another_width_is_told_so(string name, bool hasMark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] document = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(PlanText.Minimal)];
        string width = name.StartsWith("utf-16", StringComparison.Ordinal) ? "UTF-16" : "UTF-32";
        Refused.With(document, $"line 1, $: The document is {width}; allowed is UTF-8.");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE }, "UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF }, "UTF-16")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0 }, "UTF-32")]
    [InlineData(new byte[] { 0, 0, 0xFE, 0xFF }, "UTF-32")]
    public void A_mark_alone_tells_the_width(byte[] mark, string width) =>
        Refused.With(mark, $"line 1, $: The document is {width}; allowed is UTF-8.");

    [Fact]
    public void A_byte_order_mark_of_UTF_8_is_passed_over()
    {
        byte[] marked = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(PlanText.Minimal)];
        Assert.Equal(PlanDocument.Read(PlanText.Minimal), PlanDocument.Read(marked));
        Assert.Equal(PlanDocument.Read(PlanText.Minimal), PlanDocument.Read("\uFEFF" + PlanText.Minimal));
    }

    [Fact]
    public void A_second_mark_is_not() => Refused.With(
        "\uFEFF\uFEFF" + PlanText.Minimal,
        "line 1, $: Found '\uFEFF', which is not allowed here in JSON. Names and texts stand in straight double quotes.");
}
