using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Policies;
using Asam.Iop.Tests;
using NJsonSchema;

namespace Asam.Iop.Json.Tests.Schema;

public class PolicySchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(PolicyDocument.Schema).GetAwaiter().GetResult();

    [Fact]
    public void Its_codes_and_bounds_are_those_of_the_domain() => Assert.Equal(PolicySchemaText.Generate(), PolicyDocument.Schema);

    /// <summary>Writes the schema file anew, after the domain or a kind of rule has changed; runs only when asked for by name.</summary>
    [Fact(Explicit = true)]
    public void Write_the_schema_file() => SchemaFile.Write("policy.schema.json", PolicySchemaText.Generate());

    [Law(300)]
    public void It_accepts_whatever_is_written(Policy policy)
    {
        if (PolicyDocument.WhyNoDocument(policy) is null)
            Assert.Empty(Schema.Validate(PolicyDocument.Write(policy)));
    }

    [Theory]
    [InlineData("weekly-hours", "\"per\":\"week\"")]
    [InlineData("weekly-hours", "\"minHours\":169")]
    [InlineData("weekly-hours", "\"minHours\":9,\"min\":9")]
    [InlineData("weekly-hours", "\"maxHours\":9,\"taperWeeks\":2")]
    [InlineData("weekly-hours", "\"minHours\":9,\"taperWeeks\":2,\"per\":\"average\"")]
    [InlineData("weekly-hours", "\"minHours\":9,\"taperWeeks\":2,\"firstWeeks\":2")]
    [InlineData("service-frequency", "\"min\":1")]
    [InlineData("service-frequency", "\"services\":[],\"min\":1")]
    [InlineData("service-frequency", "\"services\":[\"family\"],\"min\":1,\"per\":\"service-day\",\"everyWeeks\":2")]
    [InlineData("total-hours", "\"minHours\":72")]
    [InlineData("modality", "\"allowed\":[\"hybrid\"]")]
    [InlineData("group-size", "\"groupTypes\":[\"art\"]")]
    [InlineData("titration", "\"of\":\"weeks\"")]
    [InlineData("none", "\"min\":1")]
    public void It_refuses_a_rule_that_is_wrong_by_itself(string kind, string parameters)
    {
        string json = PolicyText.WithRule(kind, parameters);
        Assert.False(PolicyDocument.TryRead(json, out _, out _));
        Assert.NotEmpty(Schema.Validate(json));
    }

    [Theory]
    [InlineData("weekly-hours", "\"minHours\":9,\"firstWeeks\":2,\"per\":\"week\"")]
    [InlineData("service-frequency", "\"services\":[\"family\"],\"min\":1,\"per\":\"service-day\",\"everyWeeks\":1")]
    [InlineData("titration", "\"of\":\"days\"")]
    public void It_accepts_a_default_wherever_nothing_is_accepted(string kind, string parameters)
    {
        string json = PolicyText.WithRule(kind, parameters);
        PolicyDocument.Read(json);
        Assert.Empty(Schema.Validate(json));
    }

    [Theory]
    [InlineData("\"rule\":1")]
    [InlineData("\"edition\":\"3\"")]
    [InlineData("\"counts\":[]")]
    [InlineData("\"conditions\":[]")]
    [InlineData("\"effective\":{\"from\":null}")]
    [InlineData("\"effective\":{\"to\":\"2024-13-01\"}")]
    [InlineData("\"adolescentAges\":{}")]
    [InlineData("\"unmodeled\":[{\"text\":\"\",\"sources\":[\"S\"]}]")]
    public void It_refuses_a_property_that_is_wrong_by_itself(string property)
    {
        string json = PolicyText.With(property);
        Assert.False(PolicyDocument.TryRead(json, out _, out _));
        Assert.NotEmpty(Schema.Validate(json));
    }
}
