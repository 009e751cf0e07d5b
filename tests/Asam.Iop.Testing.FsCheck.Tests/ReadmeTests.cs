using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Tests;

public sealed class ReadmeTests
{
    [Theory]
    [InlineData("InvoiceTests.cs", "[Properties")]
    [InlineData("PayerPolicyTests.cs", "public sealed class")]
    public void The_examples_are_code_that_compiles_and_passes(string file, string start)
    {
        string source = Read(file);
        string example = source[source.IndexOf(start, StringComparison.Ordinal)..];

        Assert.Contains($"```csharp\n{example}```\n", Read("README.md"), StringComparison.Ordinal);
    }

    /// <summary>The plan of the README is what is printed of it, and what a policy with 8 hours in the place of 9 permits.</summary>
    [Fact]
    public void The_counter_example_is_what_the_policy_with_the_error_permits()
    {
        string readme = Read("README.md");
        string json = readme[readme.IndexOf("{\"id\":\"a\"", StringComparison.Ordinal)..].Split('\n')[0];
        ProgramPlan plan = PlanDocument.Read(json);
        Policy manual = PolicyDocument.Read(Read("payer.json"));
        Policy planted = PolicyDocument.Read(Read("payer.json").Replace("\"minHours\": 9", "\"minHours\": 8", StringComparison.Ordinal));

        Assert.Contains($"Shrunk:\n\n{CounterExample.Of(plan)}\n", readme, StringComparison.Ordinal);
        Assert.Contains(
            Assert.Throws<PolicyAssertionException>(() => PolicyAssert.SameVerdict(plan, planted, manual)).Message.Split('\n')[2],
            readme,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_planted_error_is_found() => Assert.ThrowsAny<Exception>(() =>
    {
        Policy manual = PolicyDocument.Read(Read("payer.json"));
        Policy planted = PolicyDocument.Read(Read("payer.json").Replace("\"minHours\": 9", "\"minHours\": 8", StringComparison.Ordinal));
        Prop.ForAll(PolicyPlans.AtLimits(manual, planted), near => PolicyAssert.SameVerdict(near.Plan, planted, manual)).QuickCheckThrowOnFailure();
    });

    private static string Read(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)).ReplaceLineEndings("\n");
}
