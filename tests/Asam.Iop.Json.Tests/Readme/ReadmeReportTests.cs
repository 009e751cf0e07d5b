using System.Text.Json.Nodes;

namespace Asam.Iop.Json.Tests.Readme;

/// <summary>The README shows a report by code that compiles, and what it prints.</summary>
public class ReadmeReportTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Package", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_the_code_that_is_compiled_here()
    {
        string source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", "ReportExample.cs")).ReplaceLineEndings("\n");

        Assert.All(
            FencedAfter("<!-- tests/Asam.Iop.Json.Tests/Readme/ReportExample.cs -->").Split('\n').Where(line => line.Length > 0),
            line => Assert.Contains(line, source, StringComparison.Ordinal));
    }

    [Fact]
    public void It_prints_what_the_README_says()
    {
        using StringWriter console = new() { NewLine = "\n" };

        ReportExample.Run(PolicyDocument.Read(FencedAfter("## A policy document")), console);
        string[] printed = console.ToString().Split('\n');

        Assert.Equal(FencedAfter("<!-- line -->").TrimEnd(), printed[0]);
        Assert.Equal(FencedAfter("<!-- paragraph -->").TrimEnd().Replace('\n', ' '), printed[1]);
        Assert.Equal(JsonNode.Parse(FencedAfter("<!-- json -->"))!.ToJsonString(), JsonNode.Parse(printed[2])!.ToJsonString());
    }

    private static string FencedAfter(string marker)
    {
        int fence = Readme.IndexOf("```", Readme.IndexOf(marker, StringComparison.Ordinal), StringComparison.Ordinal);
        int start = Readme.IndexOf('\n', fence) + 1;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
