using System.Text;
using System.Text.Json;
using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Policies;
using Asam.Iop.Services;
using Asam.Iop.Tests;
using NodaTime;

namespace Asam.Iop.Json.Tests.Policies;

public partial class PolicyRoundTripTests
{
    [Law(1000)]
    public void Any_policy_comes_back_equal_or_is_said_to_have_no_document(Policy policy)
    {
        if (PolicyDocument.WhyNoDocument(policy) is string reason)
        {
            ArgumentException error = Assert.Throws<ArgumentException>(() => PolicyDocument.Write(policy));
            Assert.StartsWith($"The policy {policy.Id} cannot be written as a document. {reason}", error.Message, StringComparison.Ordinal);
            return;
        }

        foreach (DocumentLayout layout in new[] { DocumentLayout.Compact, DocumentLayout.Indented })
        {
            byte[] written = PolicyDocument.WriteUtf8(policy, layout);
            Policy read = PolicyDocument.Read(written);
            Assert.Equal(policy, read);
            Assert.Equal(written, PolicyDocument.WriteUtf8(read, layout));
            Assert.Equal(Encoding.UTF8.GetString(written), PolicyDocument.Write(policy, layout));
        }
    }

    [Fact]
    public void A_policy_is_written_in_one_order_without_what_is_default()
    {
        const string Mixed = """
            { "unmodeled": [ { "sources": [ "S" ], "text": "A “word” more." } ],
              "rules": [
                { "sources": [ "S" ], "minHours": 1.50, "kind": "weekly-hours", "id": "weekly-hours", "enforcement": "required", "per": "week", "basis": "scheduled" },
                { "kind": "weekly-hours", "id": "mean", "per": "average", "maxHours": 9.05, "enforcement": "typical", "population": "adolescent", "sources": [ "S" ] },
                { "kind": "days-between", "id": "days-between", "max": 2e0, "basis": "attended", "enforcement": "required", "sources": [ "S" ] },
                { "kind": "service-frequency", "services": [ "group:music", "individual" ], "everyWeeks": 1, "min": 1, "excludes": [], "counts": [ "meal" ], "enforcement": "required", "sources": [ "S" ] },
                { "kind": "modality", "allowed": [ "virtual", "in-person", "virtual" ], "enforcement": "required", "sources": [ "S" ] } ],
              "sources": [ { "date": "2023-04-27", "url": "https://example.org/", "title": "T", "id": "S" } ],
              "adolescentAges": { "below": 18, "from": 0 }, "conditions": [ "co-occurring" ], "excludes": [ "group:recreation" ],
              "counts": [ "unspecified", "family", "individual", "group" ], "confidence": "primary", "effective": { "to": null, "from": "2024-01-01" },
              "edition": "third", "jurisdiction": "US-NC", "authority": "payer", "title": "X", "id": "x", "format": 1, "$schema": "policy.schema.json" }
            """;
        const string Canonical =
            """{"id":"x","title":"X","authority":"payer","jurisdiction":"US-NC","edition":"third","effective":{"from":"2024-01-01"},"excludes":["group:recreation"],"conditions":"""
            + """["co-occurring"],"adolescentAges":{"below":18},"sources":[{"id":"S","title":"T","url":"https://example.org/","date":"2023-04-27"}],"rules":["""
            + """{"kind":"weekly-hours","id":"weekly-hours","enforcement":"required","minHours":1.5,"sources":["S"]},"""
            + """{"kind":"weekly-hours","id":"mean","enforcement":"typical","population":"adolescent","maxHours":9.05,"per":"average","sources":["S"]},"""
            + """{"kind":"days-between","basis":"attended","enforcement":"required","max":2,"sources":["S"]},"""
            + """{"kind":"service-frequency","enforcement":"required","counts":["meal"],"excludes":[],"services":["individual","group:music"],"min":1,"sources":["S"]},"""
            + """{"kind":"modality","enforcement":"required","allowed":["in-person","virtual"],"sources":["S"]}],"unmodeled":"""
            + """[{"text":"A “word” more.","sources":["S"]}]}""";

        Assert.Equal(Canonical, PolicyDocument.Write(PolicyDocument.Read(Mixed)));
    }

    [Fact]
    public void Everything_that_is_not_default_is_written()
    {
        const string Whole =
            """{"id":"x","title":"X","authority":"payer","effective":{"from":"2024-01-01","to":"2025-12-31"},"confidence":"secondary","counts":["group"],"adolescentAges":{"from":12,"below":18},"sources":[{"id":"S","title":"T"}],"rules":["""
            + """{"kind":"weekly-hours","basis":"attended","enforcement":"required","minHours":9,"taperWeeks":2,"sources":["S"]}]}""";

        Assert.Equal(Whole, PolicyDocument.Write(PolicyDocument.Read(Whole)));
    }

    [Theory]
    [InlineData("9", 540)]
    [InlineData("9.0", 540)]
    [InlineData("0.9e1", 540)]
    [InlineData("8.95", 537)]
    [InlineData("0.05", 3)]
    [InlineData("168.000000000000000000000000000000", 10080)]
    [InlineData("0", 0)]
    public void Hours_are_read_as_decimal_text(string hours, int minutes) => Assert.Equal(
        minutes, PolicyDocument.Read(PolicyText.WithRule("weekly-hours", $"\"minHours\":{hours}")).Rules[0].Parameters.Number("minHours"));

    [Theory]
    [InlineData("0.01")]
    [InlineData("8.999999999999999999999999")]
    [InlineData("1e-30")]
    [InlineData("9.0166666666666666666666666667")]
    [InlineData("1e30")]
    [InlineData("999999999")]

    // As 64 bits without a sign its minutes are 2^32 times a number, so that 32 bits of them are 0.
    [InlineData("155189248e9")]
    public void Hours_that_are_no_whole_minutes_or_too_many_are_refused(string hours) =>
        Assert.False(PolicyDocument.TryRead(PolicyText.WithRule("weekly-hours", $"\"minHours\":{hours}"), out _, out _));

    [Fact]
    public void A_policy_may_be_effective_for_one_day()
    {
        EffectiveDates? effective = PolicyDocument.Read(PolicyText.With("\"effective\":{\"from\":\"2024-02-29\",\"to\":\"2024-02-29\"}")).Description.Effective;

        Assert.Equal((new LocalDate(2024, 2, 29), new LocalDate(2024, 2, 29)), (effective?.From, effective?.To));
    }

    [Fact]
    public void What_no_document_can_say_is_said_to_be_so()
    {
        PolicyBuilder Some() => Policy.Create("x", "X", AuthorityKind.Payer).Source(new("S", "A"));
        ServiceSet unsaid = ServiceSet.Of(Service.Group).Except(ServiceSet.OfGroups(GroupType.Process));

        Assert.Equal("The id 'iop+strict' may only have the characters a-z 0-9 . -.", PolicyDocument.WhyNoDocument(Policy.Default.Strict()));
        Assert.Equal(
            "weekly-hours: minHours is 541 minutes, which are no exact decimal number of hours.",
            PolicyDocument.WhyNoDocument(Some().Add(Rule.WeeklyHours(WeeklyHours.FromMinutes(541))).Build()));
        Assert.Equal(
            "counts is a set of services that no words say.",
            PolicyDocument.WhyNoDocument(Some().Counting(unsaid).Add(Rule.TitrationOfDays()).Build()));
        Assert.Equal(
            "service-minutes: services is a set of services that no words say.",
            PolicyDocument.WhyNoDocument(Some().Add(Rule.ServiceMinutes(unsaid, 1)).Build()));
        Assert.Equal(
            "A date is before the year 1.",
            PolicyDocument.WhyNoDocument(Some().Effective(new LocalDate(0, 1, 1)).Add(Rule.TitrationOfDays()).Build()));
        Assert.Null(PolicyDocument.WhyNoDocument(Policy.Default));
    }

    [Fact]
    public async Task A_policy_is_read_from_a_stream()
    {
        using MemoryStream stream = new(PolicyDocument.WriteUtf8(Policy.Default));
        Assert.Equal(Policy.Default, await PolicyDocument.ReadAsync(stream, TestContext.Current.CancellationToken));

        using MemoryStream wrong = new([.. "{}"u8]);
        PolicyReading reading = await PolicyDocument.TryReadAsync(wrong, TestContext.Current.CancellationToken);
        Assert.False(reading.IsRead);
        Assert.Equal(5, reading.Errors.Count);
        Assert.Equal(string.Join("; ", reading.Errors), reading.ToString());
        Assert.StartsWith("line 1, $: \"id\" is missing;", reading.ToString(), StringComparison.Ordinal);

        using MemoryStream large = new(new byte[PlanDocument.MaxBytes + 1]);
        Assert.Equal(
            "line 1, $: The document goes on after 1048576 bytes; allowed are at most that many.",
            (await Assert.ThrowsAsync<DocumentException>(() => PolicyDocument.ReadAsync(large, TestContext.Current.CancellationToken))).Message);
    }

    [Fact]
    public void The_serializer_reads_and_writes_policies_as_their_documents()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() }.AddAsamIop();
        string json = JsonSerializer.Serialize(Policy.Default, options);

        Assert.Equal(Policy.Default, JsonSerializer.Deserialize<Policy>(json, options));
        Assert.Equal(
            "$.rules[0]: At least one of minHours and maxHours is needed.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Policy>(PolicyText.WithRule("weekly-hours", "\"per\":\"week\""), options)).Message);
    }
}
