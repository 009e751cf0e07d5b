namespace Asam.Iop.Testing.FsCheck.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_is_code_that_compiles_and_passes()
    {
        string source = Read("InvoiceTests.cs");
        string example = source[source.IndexOf("[Properties", StringComparison.Ordinal)..];

        Assert.Contains($"```csharp\n{example}```\n", Read("README.md"), StringComparison.Ordinal);
    }

    private static string Read(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)).ReplaceLineEndings("\n");
}
