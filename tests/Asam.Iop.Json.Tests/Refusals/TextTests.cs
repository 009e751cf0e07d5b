using System.Text;
using Asam.Iop.Json.Tests.Texts;

namespace Asam.Iop.Json.Tests.Refusals;

public class TextTests
{
    private const string HalfPair = "half of a surrogate pair; allowed is the pair.";

    [Theory]
    [InlineData("id", 100, " without control characters")]
    [InlineData("title", 200, "")]
    [InlineData("source", 2000, "")]
    public void Texts_have_a_length(string property, int max, string restriction)
    {
        string Document(string text) =>
            $$"""{{{(property == "id" ? string.Empty : "\"id\":\"x\",")}}"{{property}}":"{{text}}","phases":[{"level":"2.1","days":[]}]}""";
        string allowed = $"allowed is a text of 1 to {max} characters{restriction}.";

        Assert.True(PlanDocument.TryRead(Document(new string('é', max)), out _, out _));
        Refused.With(Document(new string('é', max + 1)), $"line 1, $.{property}: Found a text of {max + 1} characters; {allowed}");
        Refused.With(Document(string.Empty), $"line 1, $.{property}: Found the text \"\"; {allowed}");
    }

    [Theory]
    [InlineData("\\u0000", "\\u0000")]
    [InlineData("a\\nb", "a\\u000ab")]
    [InlineData("\\u007f", "\\u007f")]
    [InlineData("\u0085", "\\u0085")]
    public void Ids_have_no_control_characters(string id, string shown) => Refused.With(
        PlanText.WithSessions($$"""{"id":"{{id}}","blocks":[{{PlanText.Block}}]}"""),
        $"line 1, $.phases[0].days[0].sessions[0].id: Found the text \"{shown}\"; allowed is a text of 1 to 100 characters without control characters.");

    [Fact]
    public void An_id_of_the_greatest_length_may_be_wrong_for_its_characters() => Refused.With(
        PlanText.WithSessions($$"""{"id":"\n{{new string('a', 99)}}","blocks":[{{PlanText.Block}}]}"""),
        $"line 1, $.phases[0].days[0].sessions[0].id: Found the text \"\\u000a{new string('a', 59)}…\"; allowed is a text of 1 to 100 characters without control characters.");

    [Fact]
    public void Titles_may_have_them() => Assert.Equal("a\nb\0", PlanDocument.Read(PlanText.With("\"title\":\"a\\nb\\u0000\"")).Description.Title);

    [Theory]
    [InlineData("\\ud800", "d800")]
    [InlineData("\\udc00\\ud800", "dc00")]
    [InlineData("\\ud83d\\ud83d\\ude00", "d83d")]
    [InlineData("\\\\\\uD800x", "d800")]
    [InlineData("\\ud800\\n", "d800")]
    [InlineData("\\uD999", "d999")]
    public void Half_of_an_escaped_surrogate_pair_is_no_text(string title, string found)
    {
        Refused.With(PlanText.With($"\"title\":\"{title}\""), $"line 1, $.title: Found \\u{found}, which is {HalfPair}");
        Refused.With(PlanText.With($"\"{title}\":1"), $"line 1, $: Found \\u{found}, which is {HalfPair}");
        Refused.With(PlanText.With($"\"$schema\":\"{title}\""), $"line 1, $.$schema: Found \\u{found}, which is {HalfPair}");
    }

    [Theory]
    [InlineData("\\ud800\\udc00", "\U00010000")]
    [InlineData("\\uDBFF\\uDFFF", "\U0010FFFF")]
    public void An_escaped_surrogate_pair_is_a_character(string escaped, string title) =>
        Assert.Equal(title, PlanDocument.Read(PlanText.With($"\"title\":\"{escaped}\"")).Description.Title);

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_is_no_text()
    {
        Refused.With(PlanText.With("\"title\":\"é漢😀\ud83d\""), $"line 1, $.title: Found {HalfPair}");
        Refused.With(PlanText.With("\"title\":\"\ude00😀\""), $"line 1, $.title: Found {HalfPair}");
        Refused.With(PlanText.With("\"title\":\"\udfff\""), $"line 1, $.title: Found {HalfPair}");
        Refused.With(PlanText.With("\"title\":\"\u007f\u0080\ud83d\""), $"line 1, $.title: Found {HalfPair}");
        Refused.With(PlanText.With("\"title\":\"\u07ff\u0800\ud83d\""), $"line 1, $.title: Found {HalfPair}");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF }, "0xFF")]
    [InlineData(new byte[] { 0xE9 }, "0xE9")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "0xC0")]
    [InlineData(new byte[] { 0xE0, 0x9F, 0xBF }, "0xE0")]
    [InlineData(new byte[] { 0xF0, 0x8F, 0xBF, 0xBF }, "0xF0")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "0xF4")]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, "0xF5")]
    [InlineData(new byte[] { 0xE2, 0x82 }, "0xE2")]
    [InlineData(new byte[] { 0x80 }, "0x80")]
    [InlineData(new byte[] { 0xFF, 0xA0 }, "0xFF")]
    [InlineData(new byte[] { 0xED }, "0xED")]
    [InlineData(new byte[] { 0xED, 0x41 }, "0xED")]
    [InlineData(new byte[] { 0xED, 0xC0 }, "0xED")]
    public void Bytes_that_are_not_UTF_8_are_no_text(byte[] wrong, string shown)
    {
        byte[] document = [.. Encoding.UTF8.GetBytes("{\"id\":\"x\",\n\"title\":\"é"), .. wrong, .. "\",\"phases\":[{\"level\":\"2.1\",\"days\":[]}]}"u8];
        Refused.With(document, $"line 2, $.title: Found the byte {shown}, which is no UTF-8 there; allowed is a document in UTF-8.");
    }

    [Fact]
    public void Characters_of_every_length_and_first_byte_are_read_as_they_are()
    {
        const string Title = "\u007F\u0080\u07FF\u0800\u0FFF\u1000\uCFFF\uD7FF\uE000\uFFFF\U00010000\U0003FFFF\U00040000\U000FFFFF\U00100000\U0010FFFF";
        Assert.Equal(Title, PlanDocument.Read(PlanText.With($"\"title\":\"{Title}\"")).Description.Title);
    }

    [Fact]
    public void Everything_that_is_text_is_read_as_it_is()
    {
        const string Title = "Abend – 漢字 \U0010FFFF \u007F \uE000 \uFFFD \u0800 \u07FF 😀 \\ \" / <b>&amp;</b>";
        string json = PlanText.With($"\"title\":{System.Text.Json.JsonSerializer.Serialize(Title)}");
        Assert.Equal(Title, PlanDocument.Read(json).Description.Title);
        Assert.Equal(Title, PlanDocument.Read(PlanDocument.Write(PlanDocument.Read(json))).Description.Title);
    }
}
