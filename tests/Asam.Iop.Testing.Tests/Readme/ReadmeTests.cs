using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.Tests.Readme;

public sealed class ReadmeTests
{
    private static readonly string Readme = Read("Package", "README.md");

    [Fact]
    public void The_example_is_code_that_compiles_and_passes()
    {
        string source = Read("Readme", "PayerPolicyTests.cs");
        string example = source[source.IndexOf("public sealed class", StringComparison.Ordinal)..];

        Assert.Contains($"```csharp\n{example}```\n", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_says_what_the_README_says()
    {
        Policy payer = PolicyDocument.Read(Read("payer", "payer.json"));
        ProgramPlan plan = ProgramPlan.Create("evenings")
            .Titrate(Session.StartingAt(17, 30).Group(GroupType.Process, 180), days: [3, 2], weeks: [4, 4])
            .Build();

        string message = Assert.Throws<PolicyAssertionException>(() => PolicyAssert.Compliant(plan, payer)).Message;

        Assert.Contains($"```text\n{message}```\n", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_names_of_cases_are_those_of_the_README() => Assert.Contains(
        "`" + BoundaryCases.Of(PolicyDocument.Read(Read("payer", "payer.json")))[0] + "`", Readme, StringComparison.Ordinal);

    [Fact]
    public void The_case_is_one_of_those_that_pass() =>
        Assert.Contains($"```json\n{Read("payer", "a-minute-too-short.case.json")}```\n", Readme, StringComparison.Ordinal);

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([AppContext.BaseDirectory, .. path])).ReplaceLineEndings("\n");
}
