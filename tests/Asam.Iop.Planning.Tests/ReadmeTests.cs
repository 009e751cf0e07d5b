using Asam.Iop.Policies;

namespace Asam.Iop.Planning.Tests;

public sealed class ReadmeTests
{
    private const string Indent = "        ";

    [Fact]
    public void The_example_is_code_that_compiles()
    {
        string source = Read("ReadmeExample.cs");
        int start = source.IndexOf($"{Indent}Session morning", StringComparison.Ordinal);
        string example = source[start..source.IndexOf($"{Indent}return", StringComparison.Ordinal)].Replace($"\n{Indent}", "\n", StringComparison.Ordinal);

        Assert.Contains($"```csharp\n{example[Indent.Length..]}```\n", Read("README.md"), StringComparison.Ordinal);
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
