namespace Asam.Iop.Json.Tests.Policies;

public class ReadmePolicyTests
{
    [Fact]
    public void The_policy_of_the_readme_is_read_and_so_is_its_mistake()
    {
        string readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Package", "README.md"));
        string json = readme.Split("```json\n")[1].Split("```")[0];

        Assert.Equal("example-payer", PolicyDocument.Read(json).Id);
        DocumentException error = Assert.Throws<DocumentException>(
            () => PolicyDocument.Read(json.Replace("\"minHours\": 9,", "\"minHours\": 20,", StringComparison.Ordinal)));
        Assert.Contains($"`{error.Message}`", readme, StringComparison.Ordinal);
    }
}
