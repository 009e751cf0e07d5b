namespace Asam.Iop.Catalog.Tests.Readme;

public sealed class ReadmeTests
{
    private static readonly string Readme = Read("Package", "README.md");

    [Fact]
    public void The_example_is_the_code_that_is_compiled_here() => Assert.All(
        Readme.Split("```csharp\n")[1].Split("```")[0].Split('\n').Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)),
        line => Assert.Contains(line, Read("Readme", "CatalogExample.cs"), StringComparison.Ordinal));

    [Fact]
    public void It_prints_what_the_README_says()
    {
        using StringWriter console = new() { NewLine = "\n" };
        string before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = Path.Combine(AppContext.BaseDirectory, "Readme");
            CatalogExample.Run(console);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }

        string[] lines = console.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal("example-titrated-12-weeks is compliant under us-md: Maryland license: intensive outpatient treatment, level 2.1", lines[0]);
        Assert.EndsWith($"// {lines[^1]}", Readme.Split('\n').Single(line => line.Contains("(carolina)", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([AppContext.BaseDirectory, .. path])).ReplaceLineEndings("\n");
}
