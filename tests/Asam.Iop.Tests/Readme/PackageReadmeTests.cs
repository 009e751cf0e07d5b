using Asam.Iop.Comparison;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Readme;

/// <summary>The README of the package shows code of comparison that compiles.</summary>
public sealed class PackageReadmeTests
{
    [Fact]
    public void The_example_is_the_code_that_is_compiled_here()
    {
        string readme = Read("package.md");
        string source = Read("ComparisonExample.cs");
        int start = readme.IndexOf("```csharp\n", readme.IndexOf("ComparisonExample.cs -->", StringComparison.Ordinal), StringComparison.Ordinal);
        string[] lines = readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n')[1..];

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(line, source, StringComparison.Ordinal));
    }

    [Fact]
    public void It_does_what_the_README_says()
    {
        Policy payer = Example.PolicyOf(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(19)));
        ProgramPlan plan = Example.PlanOf(minutes: 1170);

        (PolicyMatrix matrix, PolicyComparison comparison, ProgramPlan? disputed, LevelReading reading) =
            ComparisonExample.Run(plan, payer, LevelOfCare.Find(AsamEdition.Third, "2.5"));

        Assert.Equal([Verdict.Compliant, Verdict.NonCompliant], matrix.Reports.Select(report => report.Verdict));
        Assert.Equal(ImplicationAnswer.No, comparison.FirstImpliesSecond.Answer);
        Assert.True(Policy.Default.Permits(disputed!) && !payer.Permits(disputed!));
        Assert.Equal(LevelClaim.None, Assert.Single(reading.Weeks).Claim);
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", name)).ReplaceLineEndings("\n");
}
