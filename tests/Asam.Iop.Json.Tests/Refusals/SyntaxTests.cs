namespace Asam.Iop.Json.Tests.Refusals;

public class SyntaxTests
{
    private const string CutShort = "The document is cut short: it ends before its JSON is complete.";
    private const string BracketHint = "A comma before it may be too many, or a value missing.";
    private const string QuoteHint = "Names and texts stand in straight double quotes.";

    [Theory]
    [InlineData("", "line 1, $: The document is empty; allowed is a JSON object.")]
    [InlineData(" \r\n\t\n", "line 3, $: The document is empty; allowed is a JSON object.")]
    [InlineData("{", "line 1, $: " + CutShort)]
    [InlineData("{\n\"id\"", "line 2, $: " + CutShort)]
    [InlineData("{\n\"id\":", "line 2, $.id: " + CutShort)]
    [InlineData("{\"id\":\"ab", "line 1, $.id: " + CutShort)]
    [InlineData("{\"id\":\"ab\\", "line 1, $.id: " + CutShort)]
    [InlineData("{\"id\":\"x\",", "line 1, $.id: " + CutShort)]
    [InlineData("{\"id\":\"x\", \n", "line 2, $.id: " + CutShort)]
    [InlineData("{\"age\":- 1}", "line 1, $.age: Found ' ', which is not allowed here in JSON.")]
    [InlineData("{\"age\":tru", "line 1, $.age: " + CutShort)]
    [InlineData("{\"phases\":[\n\n{\"days\":[{", "line 3, $.phases[0].days[0]: " + CutShort)]
    [InlineData("{x}", "line 1, $: Found 'x', which is not allowed here in JSON.")]
    [InlineData("{\"id\":+1}", "line 1, $.id: Found '+', which is not allowed here in JSON.")]
    [InlineData("{\"id\":01}", "line 1, $.id: Found '1', which is not allowed here in JSON.")]
    [InlineData("{\"id\":NaN}", "line 1, $.id: Found 'N', which is not allowed here in JSON.")]
    [InlineData("{\"id\":-}", "line 1, $.id: Found '}', which is not allowed here in JSON. " + BracketHint)]
    [InlineData("{\"id\":\"x\",}", "line 1, $.id: Found '}', which is not allowed here in JSON. " + BracketHint)]
    [InlineData("{\"id\":\"x\"]", "line 1, $.id: Found ']', which is not allowed here in JSON. " + BracketHint)]
    [InlineData("{'id':1}", "line 1, $: Found ''', which is not allowed here in JSON. " + QuoteHint)]
    [InlineData("{“id”:1}", "line 1, $: Found '“', which is not allowed here in JSON. " + QuoteHint)]
    [InlineData("{\"id\":\"a\\qb\"}", "line 1, $.id: Found 'q', which is not allowed here in JSON. A backslash in a text is written twice.")]
    [InlineData(
        "{\"id\":\"a\nb\"}",
        "line 1, $.id: Found the control character 0x0A, which is not allowed here in JSON. In a text it is written as an escape, such as \\n.")]
    [InlineData("// plan\n{}", "line 1, $: Found a comment; comments are not allowed in JSON.")]
    [InlineData("{\"id\":\"x\"\n/* plan */}", "line 2, $.id: Found a comment; comments are not allowed in JSON.")]
    public void What_is_no_JSON_is_refused_where_it_stops_being_so(string json, string expected) => Refused.With(json, expected);

    [Fact]
    public void A_byte_that_begins_no_character_is_told_as_a_byte() =>
        Refused.With([(byte)'{', 0x80, (byte)'}'], "line 1, $: Found the byte 0x80, which is not allowed here in JSON. " + QuoteHint);

    [Fact]
    public void A_document_as_large_as_may_be_is_cut_short_too() => Refused.With("{".PadRight(PlanDocument.MaxBytes), "line 1, $: " + CutShort);

    [Theory]
    [InlineData("x", "'x'")]
    [InlineData("{}", "'{'")]
    [InlineData("]", "']'")]
    [InlineData("😀", "'😀'")]
    [InlineData("\0", "the control character 0x00")]
    public void Nothing_may_come_after_the_plan(string rest, string found) => Refused.With(
        Texts.PlanText.Minimal + "\n" + rest, $"line 2, $: Found {found} after the end of the document; allowed is one JSON object.");

    [Fact]
    public void Objects_and_arrays_may_be_32_deep()
    {
        const string Unknown = "line 1, $.x: Unknown property \"x\"; allowed in a plan are $schema, format, id, title, source, population, age, "
            + "condition, living, modality, edition, phases.";
        string deep = $"{{\"id\":\"x\",\"phases\":[{{\"level\":\"2.1\",\"days\":[]}}],\"x\":{new string('[', 31)}{new string(']', 31)}}}";
        Refused.With(deep, Unknown);

        string deeper = $"{{\"x\":{new string('[', 32)}{new string(']', 32)}}}";
        Refused.With(deeper, Unknown, "line 1, $.x: Objects and arrays are too deep in each other; allowed are 32 levels.");
        Refused.With(
            new string('[', 100_000),
            "line 1, $: Found an array; allowed is an object: a plan.",
            "line 1, $: Objects and arrays are too deep in each other; allowed are 32 levels.");
    }

    [Fact]
    public void What_was_found_before_the_syntax_broke_is_told_too() => Refused.With(
        """
        {
          "id": 7,
          "age": 151,
          "title": "Evening
        """,
        "line 2, $.id: Found the number 7; allowed is a text of 1 to 100 characters without control characters.",
        "line 3, $.age: Found the number 151; allowed is a whole number from 0 to 150.",
        "line 4, $.title: " + CutShort);
}
