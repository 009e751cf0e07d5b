using System.Text;
using Asam.Iop.Json.Tests.Texts;

namespace Asam.Iop.Json.Tests;

public class PlanFileTests
{
    private const string Wrong = """{"id":"w","phases":[{"level":"2.1","weeks":0,"days":[]}]}""";

    [Theory]
    [InlineData("plan.json", PlanFileKind.Json)]
    [InlineData("a/b.JSON", PlanFileKind.Json)]
    [InlineData("plans.ndjson", PlanFileKind.JsonLines)]
    [InlineData("plans.jsonl", PlanFileKind.JsonLines)]
    [InlineData("plans.json.txt", PlanFileKind.Unknown)]
    [InlineData("-", PlanFileKind.Unknown)]
    public void A_name_tells_the_kind(string name, PlanFileKind kind) => Assert.Equal(kind, PlanFile.KindOf(name));

    [Fact]
    public void One_plan_is_a_file() => AssertReadings(PlanText.Minimal, PlanFileKind.Json, "1 x");

    [Fact]
    public void All_that_is_wrong_about_a_plan_is_its_text()
    {
        PlanReading reading = Assert.Single(PlanFile.Read(Encoding.UTF8.GetBytes("""{"id":7,"phases":[],"x":1}"""), PlanFileKind.Json));

        Assert.Equal(2, reading.Errors.Count);
        Assert.Equal($"{reading.Errors[0]}; {reading.Errors[1]}", reading.ToString());
    }

    [Fact]
    public void A_plan_that_is_wrong_does_not_stop_those_beside_it_in_an_array() => AssertReadings(
        $"[\n{Plan("a")},\n{Wrong}\n,\n7,{Plan("b")}\n]\n",
        PlanFileKind.Json,
        "2 a",
        "3 line 3, $[1].phases[0].weeks: Found the number 0; allowed is a whole number from 1 to 520.",
        "5 line 5, $[2]: Found the number 7; allowed is an object: a plan.",
        "5 b");

    [Fact]
    public void Nor_in_a_file_of_lines() => AssertReadings(
        $"\uFEFF{Plan("a")}\r\n\r\n{Wrong}\n{{\"id\":\n  {Plan("b")}{Plan("c")}\n{Plan("d")}",
        PlanFileKind.JsonLines,
        "1 a",
        "3 line 3, $.phases[0].weeks: Found the number 0; allowed is a whole number from 1 to 520.",
        "4 line 4, $.id: The document is cut short: it ends before its JSON is complete.",
        "5 line 5, $: Found '{' after the end of the document; allowed is one JSON object.",
        "6 d");

    [Theory]
    [InlineData("", "3 line 3, $: The document is cut short: it ends before its JSON is complete.")]
    [InlineData(",", "3 line 3, $: The document is cut short: it ends before its JSON is complete.")]
    [InlineData(",{\"id\":\n\"x", "3 line 4, $[2].id: The document is cut short: it ends before its JSON is complete.")]
    [InlineData(" {}]", "3 line 3, $: Found '{', which is not allowed here in JSON.")]
    [InlineData(",]", "3 line 3, $[2]: Found ']', which is not allowed here in JSON. A comma before it may be too many, or a value missing.")]
    [InlineData("}", "3 line 3, $: Found '}', which is not allowed here in JSON. A comma before it may be too many, or a value missing.")]
    [InlineData("] []", "3 line 3, $: Found '[' after the end of the document; allowed is one JSON object.")]
    public void Where_an_array_breaks_off_the_plans_before_are_read(string rest, string expected) =>
        AssertReadings($"[{Plan("a")},\n{Plan("b")}\n{rest}", PlanFileKind.Json, "1 a", "2 b", expected);

    [Fact]
    public void The_content_decides_where_no_name_does()
    {
        AssertReadings(Plan("a"), PlanFileKind.Unknown, "1 a");
        AssertReadings($"{Plan("a")}\n{Plan("b")}\n", PlanFileKind.Unknown, "1 a", "2 b");
        AssertReadings($"[{Plan("a")},\n{Plan("b")}]", PlanFileKind.Unknown, "1 a", "2 b");
        AssertReadings(
            $"{{\"id\":\n{Plan("b")}",
            PlanFileKind.Unknown,
            "1 line 1, $.id: The document is cut short: it ends before its JSON is complete.",
            "2 b");
        AssertReadings("{\"id\":\"a\",\"phases\":[\n{\"level\":\"2.1\",\"days\":[]}\n]}", PlanFileKind.Unknown, "1 a");
    }

    [Fact]
    public void The_content_decides_within_the_size_of_two_documents()
    {
        const string First = "{\"id\":\n";
        int length = (2 * PlanDocument.MaxBytes) - First.Length;
        AssertReadings(
            First + Plan("b").PadLeft(length),
            PlanFileKind.Unknown,
            "1 line 1, $.id: The document is cut short: it ends before its JSON is complete.",
            "2 b");
        AssertReadings(
            First + Plan("b").PadLeft(length + 1),
            PlanFileKind.Unknown,
            "1 line 1, $: The document has 2097153 bytes; allowed are at most 1048576.");
    }

    [Theory, MemberData(nameof(RealPrograms.Names), MemberType = typeof(RealPrograms))]
    public void A_real_program_is_one_plan(string name) => Assert.True(Assert.Single(PlanFile.Read(RealPrograms.Read(name))).IsRead);

    [Fact]
    public void Nothing_holds_no_plan()
    {
        AssertReadings(
            "\n [ \n ] ",
            PlanFileKind.Json,
            "2 line 2, $: Found an array without an element; allowed is an array of one or more plans.");
        AssertReadings(
            "[] x",
            PlanFileKind.Json,
            "1 line 1, $: Found an array without an element; allowed is an array of one or more plans.",
            "1 line 1, $: Found 'x' after the end of the document; allowed is one JSON object.");
        AssertReadings("\n \n", PlanFileKind.JsonLines);
        AssertReadings("", PlanFileKind.Unknown, "1 line 1, $: The document is empty; allowed is a JSON object.");
    }

    [Fact]
    public void Each_plan_of_many_has_a_size_of_its_own()
    {
        string space = new(' ', PlanDocument.MaxBytes);
        string large = Plan("large").Insert(1, space + "\n");
        AssertReadings(
            $"[{Plan("a")},{space}{Plan("b")},{large},{Plan("c")}]",
            PlanFileKind.Json,
            "1 a",
            "1 b",
            "1 line 1, $[2]: The plan is too large; allowed are at most 1048576 bytes.",
            "2 c");
        AssertReadings(
            $"{Plan("a")}\n{{{space}}}\n{Plan("b")}",
            PlanFileKind.JsonLines,
            "1 a",
            "2 line 2, $: The document has 1048578 bytes; allowed are at most 1048576.",
            "3 b");
    }

    [Fact]
    public void What_comes_after_a_plan_does_not_matter_to_it()
    {
        string space = new(' ', PlanDocument.MaxBytes);
        AssertReadings(
            $"[{Plan("a").Insert(1, "\"hours\":[9],")},{space}{Plan("b")},[{space}],{Plan("c")}]",
            PlanFileKind.Json,
            "1 line 1, $[0].hours: Unknown property \"hours\"; allowed in a plan are $schema, format, id, title, source, population, age, condition, living, modality, edition, phases.",
            "1 b",
            "1 line 1, $[2]: The plan is too large; allowed are at most 1048576 bytes.",
            "1 c");
    }

    [Fact]
    public void Blank_lines_in_a_plan_are_counted() =>
        AssertReadings($"[{Plan("a").Insert(1, "\n\n\n")},\n{Plan("b")}]", PlanFileKind.Json, "1 a", "5 b");

    [Fact]
    public void A_file_of_another_encoding_has_one_error() => Assert.Equal(
        "line 1, $: The document is UTF-16; allowed is UTF-8.",
        Assert.Single(PlanFile.Read(Encoding.Unicode.GetBytes(Plan("a")), PlanFileKind.JsonLines)).ToString());

    [Fact]
    public void A_kind_is_one_of_three() =>
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => PlanFile.Read([], (PlanFileKind)3)).ParamName);

    [Fact]
    public void Plans_are_read_as_they_are_asked_for()
    {
        byte[] file = Encoding.UTF8.GetBytes($"[{PlanText.Repeat(Plan("a"), 10_000)}");
        Assert.Equal(3, PlanFile.Read(file).Take(3).Count(reading => reading.IsRead));
        Assert.Equal(10_001, PlanFile.Read(file).Count());
    }

    private static string Plan(string id) => $$"""{"id":"{{id}}","phases":[{"level":"2.1","weeks":1,"days":[]}]}""";

    private static void AssertReadings(string file, PlanFileKind kind, params string[] expected) => Assert.Equal(
        expected,
        PlanFile.Read(Encoding.UTF8.GetBytes(file), kind).Select(reading => $"{reading.Line} {reading.Plan?.Id ?? reading.ToString()}"));
}
