using System.Text;
using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Plans;
using Asam.Iop.Tests;

namespace Asam.Iop.Json.Tests;

public partial class RoundTripTests
{
    [Theory, MemberData(nameof(RealPrograms.Names), MemberType = typeof(RealPrograms))]
    public void A_real_program_comes_back_equal(string name) => AssertRoundTrip(PlanDocument.Read(RealPrograms.Read(name)));

    [Law(300, Arbitrary = [typeof(GeneratedPlanTexts)])]
    public void Any_plan_comes_back_equal(GeneratedPlanText text) => AssertRoundTrip(PlanDocument.Read(text.Json));

    [Law(100, Arbitrary = [typeof(GeneratedPlanTexts)])]
    public void Text_and_bytes_are_read_alike(GeneratedPlanText text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text.Json);
        ProgramPlan plan = PlanDocument.Read(text.Json);
        Assert.Equal(plan, PlanDocument.Read(utf8));
        Assert.Equal(plan, Assert.Single(PlanFile.Read(utf8)).Plan);
    }

    [Fact]
    public void A_plan_is_written_in_one_order_without_what_is_default()
    {
        const string Mixed = """
            { "phases": [ { "days": [ { "sessions": [ { "blocks": [
                { "size": 10.0, "minutes": 9e1, "groupType": "process", "service": "group", "modality": "virtual" },
                { "minutes": 60, "name": "Clay & <fire>", "groupType": "other", "service": "group" } ],
                "start": "17:30", "id": "é" } ], "day": "monday" } ], "level": "II.1", "weeks": 8 },
              { "level": "1", "alternating": [ { "days": [] }, { "days": [ { "sessions": [ { "blocks": [ { "minutes": 1, "service": "meal" } ] } ] } ] } ] } ],
              "edition": "third", "population": "adult", "format": 1, "$schema": "plan.schema.json", "modality": "hybrid", "living": "home",
              "condition": "co-occurring", "age": 34, "source": "https://example.org/iop", "title": "“Abend”", "id": "x" }
            """;
        const string Canonical =
            """{"id":"x","title":"“Abend”","source":"https://example.org/iop","age":34,"condition":"co-occurring","living":"home","modality":"hybrid","phases":["""
            + """{"level":"2.1","weeks":8,"days":[{"day":"monday","sessions":[{"id":"é","start":"17:30","blocks":["""
            + """{"service":"group","groupType":"process","minutes":90,"size":10,"modality":"virtual"},"""
            + """{"service":"group","groupType":"other","name":"Clay & <fire>","minutes":60}]}]}]},"""
            + """{"level":"1","alternating":[{"days":[]},{"days":[{"sessions":[{"blocks":[{"service":"meal","minutes":1}]}]}]}]}]}""";

        Assert.Equal(Canonical, PlanDocument.Write(PlanDocument.Read(Mixed)));
    }

    [Fact]
    public void What_is_not_default_is_written() => Assert.Equal(
        """{"id":"x","population":"adolescent","edition":"second","phases":[{"level":"II.1","days":[]}]}""",
        PlanDocument.Write(PlanDocument.Read("""{"edition":"second","population":"adolescent","phases":[{"level":"2.1","days":[]}],"id":"x"}""")));

    [Fact]
    public void The_indented_form_is_the_same_on_every_system() => Assert.Equal(
        "{\n  \"id\": \"x\",\n  \"phases\": [\n    {\n      \"level\": \"2.1\",\n      \"weeks\": 1,\n      \"days\": []\n    }\n  ]\n}",
        PlanDocument.Write(PlanDocument.Read(PlanText.Minimal), DocumentLayout.Indented));

    [Fact]
    public void A_layout_is_one_of_two()
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            () => PlanDocument.Write(PlanDocument.Read(PlanText.Minimal), (DocumentLayout)2));
        Assert.Equal("layout", error.ParamName);
        Assert.StartsWith("2 is no layout; allowed are Compact and Indented.", error.Message, StringComparison.Ordinal);
    }

    private static void AssertRoundTrip(ProgramPlan plan)
    {
        foreach (DocumentLayout layout in new[] { DocumentLayout.Compact, DocumentLayout.Indented })
        {
            byte[] written = PlanDocument.WriteUtf8(plan, layout);
            ProgramPlan read = PlanDocument.Read(written);
            Assert.Equal(plan, read);
            Assert.Equal(written, PlanDocument.WriteUtf8(read, layout));
            Assert.Equal(Encoding.UTF8.GetString(written), PlanDocument.Write(plan, layout));
            Assert.DoesNotContain((byte)'\r', written);
        }
    }
}
