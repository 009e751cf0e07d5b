using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Tests;
using NJsonSchema;

namespace Asam.Iop.Json.Tests.Schema;

public class PlanSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(PlanDocument.Schema).GetAwaiter().GetResult();

    [Fact]
    public void Its_codes_and_bounds_are_those_of_the_domain() => Assert.Equal(PlanSchemaText.Generate(), PlanDocument.Schema);

    /// <summary>Writes the schema file anew, after the domain has changed; runs only when asked for by name.</summary>
    [Fact(Explicit = true)]
    public void Write_the_schema_file() => SchemaFile.Write("plan.schema.json", PlanSchemaText.Generate());

    [Theory, MemberData(nameof(RealPrograms.Names), MemberType = typeof(RealPrograms))]
    public void It_accepts_real_programs(string name) => Assert.Empty(Schema.Validate(System.Text.Encoding.UTF8.GetString(RealPrograms.Read(name))));

    [Law(300, Arbitrary = [typeof(GeneratedPlanTexts)])]
    public void It_accepts_whatever_is_read(GeneratedPlanText text)
    {
        PlanDocument.Read(text.Json);
        Assert.Empty(Schema.Validate(text.Json));
    }

    [Theory]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"x","phases":[]}""")]
    [InlineData("""{"id":"a\u0007","phases":[{"level":"2.1","days":[]}]}""")]
    [InlineData("""{"id":"x","color":1,"phases":[{"level":"2.1","days":[]}]}""")]
    [InlineData("""{"id":"x","age":1.5,"phases":[{"level":"2.1","days":[]}]}""")]
    [InlineData("""{"id":"x","age":null,"phases":[{"level":"2.1","days":[]}]}""")]
    [InlineData("""{"id":"x","format":2,"phases":[{"level":"2.1","days":[]}]}""")]
    [InlineData("""{"id":"x","phases":[{"level":"2.1"}]}""")]
    [InlineData("""{"id":"x","phases":[{"level":"9","days":[]}]}""")]
    [InlineData("""{"id":"x","phases":[{"level":"2.1","days":[],"alternating":[{"days":[]},{"days":[]}]}]}""")]
    [InlineData("""{"id":"x","phases":[{"level":"2.1","alternating":[{"days":[]}]}]}""")]
    [InlineData("""{"id":"x","phases":[{"level":"2.1","days":[{"sessions":[{"blocks":[{"service":"group","groupType":"other","minutes":9}]}]}]}]}""")]
    [InlineData("""{"id":"x","phases":[{"level":"2.1","days":[{"sessions":[{"blocks":[{"service":"meal","size":3,"minutes":9}]}]}]}]}""")]
    [InlineData("""{"id":"x","phases":[{"level":"2.1","days":[{"sessions":[{"start":"24:00","blocks":[{"service":"meal","minutes":9}]}]}]}]}""")]
    public void It_refuses_what_is_wrong_by_itself(string json)
    {
        Assert.False(PlanDocument.TryRead(json, out _, out _));
        Assert.NotEmpty(Schema.Validate(json));
    }
}
