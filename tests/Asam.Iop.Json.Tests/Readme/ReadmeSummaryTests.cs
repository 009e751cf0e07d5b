namespace Asam.Iop.Json.Tests.Readme;

/// <summary>The summary that the package's README shows is one.</summary>
public class ReadmeSummaryTests
{
    [Fact]
    public void The_summary_is_read()
    {
        string readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Package", "README.md"));
        string section = readme.Substring(readme.IndexOf("## A summary of many reports", StringComparison.Ordinal));
        string document = section.Split(["```json"], StringSplitOptions.None)[1].Split(["```"], StringSplitOptions.None)[0];

        Assert.Equal("3 plans, 1 unread; example-payer: 2 compliant, 1 non-compliant", SummaryDocument.Read(document).ToString());
    }
}
