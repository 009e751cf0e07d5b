using Asam.Iop.Policies;

namespace Asam.Iop.Planning.Tests;

public sealed class ReadmeTests
{
    private const string Indent = "        ";

    [Theory]
    [InlineData("ReadmeExample.cs", "Session morning")]
    [InlineData("ReadmeExampleOfPolicies.cs", "SatisfiabilityResult joint")]
    public void The_example_is_code_that_compiles(string file, string beginning)
    {
        string source = Read(file);
        int start = source.IndexOf($"{Indent}{beginning}", StringComparison.Ordinal);
        string example = source[start..source.IndexOf($"{Indent}return", StringComparison.Ordinal)].Replace($"\n{Indent}", "\n", StringComparison.Ordinal);

        Assert.Contains($"```csharp\n{example[Indent.Length..]}```\n", Read("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_policies_finds_both()
    {
        (SatisfiabilityResult joint, Disagreement? apart) = ReadmeExampleOfPolicies.Run(Authorities.WithTaper, Authorities.WithShortGaps);

        Assert.NotNull(joint.Witness);
        Assert.NotNull(apart);
    }

    [Fact]
    public void It_prints_what_the_README_says()
    {
        MendingResult result = ReadmeExample.Run(SmallPlans.Policy(Rule.DaysBetween(2)));

        Assert.Contains($"```text\n{result}\n{result.Cost}, least\n```\n", Read("README.md"), StringComparison.Ordinal);
    }

    private static string Read(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)).ReplaceLineEndings("\n");
}
