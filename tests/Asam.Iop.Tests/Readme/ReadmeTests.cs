using Asam.Iop.Certification;
using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Readme;

/// <summary>The README shows code that compiles, and what it prints.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_the_code_that_is_compiled_here()
    {
        string source = Source("ReadmeExample.cs");

        Assert.All(
            Fenced("<!-- tests/Asam.Iop.Tests/Readme/ReadmeExample.cs -->").Split('\n').Where(line => line.Length > 0),
            line => Assert.Contains(line, source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SessionBreaksRule.cs")]
    [InlineData("SessionBreaks.cs")]
    public void A_kind_of_rule_is_added_by_the_code_that_is_compiled_here(string file)
    {
        string source = Source(file);

        Assert.Equal(source[source.IndexOf("/// <summary>", StringComparison.Ordinal)..], Fenced($"<!-- tests/Asam.Iop.Tests/Readme/{file} -->"));
    }

    [Fact]
    public void It_prints_what_the_README_says()
    {
        using StringWriter console = new() { NewLine = "\n" };

        (PolicyReport report, IopPlan certified, IopPlan? next) = ReadmeExample.Run(console);

        Assert.Equal(Verdict.Compliant, report.Verdict);
        Assert.Equal("evening-12: 12 weeks, certified by iop", certified.ToString());
        Assert.Null(next);
        Assert.Equal(Fenced("<!-- printed -->"), console.ToString());
    }

    private static string Source(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", file)).ReplaceLineEndings("\n");

    private static string Fenced(string marker)
    {
        int fence = Readme.IndexOf("```", Readme.IndexOf(marker, StringComparison.Ordinal), StringComparison.Ordinal);
        int start = Readme.IndexOf('\n', fence) + 1;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
