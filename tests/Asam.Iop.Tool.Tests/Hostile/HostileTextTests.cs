using System.Text;

namespace Asam.Iop.Tool.Tests.Hostile;

/// <summary>Documents that are made to break a reader: each is refused with a place and a sentence by every command.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Commands = ["check {0}", "mend {0}", "policies show {0}", "check {1} --policy {0}", "mend {1} --policy {0}"];

    public static TheoryData<string, byte[], string> Texts => new()
    {
        { "deep objects", Text(Repeat("{\"id\":", 100_000)), "$.id: Found an object; allowed is a text" },
        { "deep arrays", Text("{\"id\":" + Repeat("[", 500_000)), "$.id: Found an array; allowed is a text" },
        { "a long array", Text("{\"id\":[" + Repeat("1,", 400_000) + "1]}"), "$.id: Found an array; allowed is a text" },
        { "a long number", Text("{\"id\":\"a\",\"format\":" + Repeat("9", 900_000) + "}"), "$.format: Found the number 9999" },
        { "a large exponent", Text("{\"id\":\"a\",\"format\":1e999999999999999999999}"), "$.format: Found the number 1e999999999999999999999; allowed is" },
        { "a small exponent", Text("{\"id\":\"a\",\"format\":1e-999999999999999999999}"), "$.format: Found the number 1e-999999999999999999999; allowed is" },
        { "a long text", Text("{\"id\":\"" + Repeat("a", 900_000) + "\"}"), "$.id: Found a text of 900000 characters; allowed is" },
        { "a property twice", Text("{\"id\":\"a\",\"id\":\"a\"}"), "$.id: \"id\" stands twice; allowed is each property once." },
        { "a property twice in escapes", Text("{\"id\":\"a\",\"i\\u0064\":\"a\"}"), "$.id: \"id\" stands twice; allowed is each property once." },
        { "invalid UTF-8", [.. "{\"id\":\""u8, 0xC3, 0x28, .. "\"}"u8], "$.id: Found the byte 0xC3, which is no UTF-8 there; allowed is a document in UTF-8." },
        { "overlong UTF-8", [.. "{\"id\":\""u8, 0xC0, 0xAF, .. "\"}"u8], "$.id: Found the byte 0xC0, which is no UTF-8 there; allowed is a document in UTF-8." },
        { "a surrogate in UTF-8", [.. "{\"id\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8], "$.id: Found half of a surrogate pair; allowed is the pair." },
        { "a lone surrogate", Text("{\"id\":\"\\ud800\"}"), "$.id: Found \\ud800, which is half of a surrogate pair; allowed is the pair." },
        { "a lone second surrogate", Text("{\"id\":\"\\udc00\"}"), "$.id: Found \\udc00, which is half of a surrogate pair; allowed is the pair." },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")], "$: The document is UTF-16; allowed is UTF-8." },
        { "UTF-32", Encoding.UTF32.GetBytes("{}"), "$: The document is UTF-32; allowed is UTF-8." },
        { "a second byte order mark", Text("\uFEFF\uFEFF{}"), "$: Found " },
        { "nothing", [], "$: The document is empty; allowed is a JSON object." },
        { "nothing but a byte order mark", Text("\uFEFF"), "$: The document is empty; allowed is a JSON object." },
        { "zero bytes", new byte[1000], "$: " },
        { "half a document", Text("{\"id\":\"a\""), "$.id: The document is cut short: it ends before its JSON is complete." },
    };

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_document_is_refused_by_every_command(string what, byte[] text, string fault)
    {
        using TemporaryFolder folder = new();
        string file = $"{folder.Path}/hostile.json";
        File.WriteAllBytes(file, text);
        string plan = folder.Write("plan.json", Plans.Of("a"));
        foreach (string command in Commands)
        {
            CommandResult result = CommandRun.Of(
                [.. command.Split(' ').Select(word => word.Replace("{0}", file, StringComparison.Ordinal).Replace("{1}", plan, StringComparison.Ordinal))]);

            Assert.Equal(ExitCode.WrongInput, result.ExitCode);
            Assert.Empty(result.Output);
            Assert.StartsWith($"asam-iop: {file}:1: {fault}", result.Error, StringComparison.Ordinal);
            Assert.True(result.Error.Length < 10_000, $"Of {what}, the message has {result.Error.Length} characters.");
            Assert.Equal(["hostile.json", "plan.json"], folder.Names());
        }
    }

    [Fact]
    public void Byte_order_mark_is_passed_over()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("marked.json", "\uFEFF" + Plans.Of("a"));

        Assert.Equal(ExitCode.Good, CommandRun.Of("check", file).ExitCode);
        Assert.Equal(ExitCode.Good, CommandRun.Of("mend", file).ExitCode);
    }
}
