using System.Runtime.CompilerServices;
using Asam.Iop.Json;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Oracle;

namespace Asam.Iop.Tests.Programs;

/// <summary>Every real program under policies of a payer, a court, licences and the criteria, as documents.</summary>
public sealed class ProgramsUnderPoliciesTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (ExpectedUnderPolicy each in ExpectedUnderPolicy.All)
                cases.Add(each.Policy, each.Document);
            return cases;
        }
    }

    public static TheoryData<string> Policies => [.. ExpectedUnderPolicy.Policies];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_rule_has_the_outcome_and_the_weeks_of_the_table(string policy, string document)
    {
        ExpectedUnderPolicy expected = ExpectedUnderPolicy.All.Single(each => each.Policy == policy && each.Document == document);

        PolicyReport report = PolicyDocument.Read(expected.PolicyJson).Evaluate(PlanDocument.Read(expected.PlanJson));

        Assert.Equal(expected.Verdict, PolicyCodes.Verdicts.Of(report.Verdict));
        Assert.Equal(expected.Outcomes, report.Outcomes.Select(Describe));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_oracle_works_out_the_same_table_from_the_documents(string policy) => Assert.Equal(
        ExpectedUnderPolicy.Table(policy), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Programs", "expected", policy + ".csv")));

    /// <summary>Writes the tables anew, to be read by eye; runs only when asked for by name.</summary>
    [Fact(Explicit = true)]
    public void Write_the_tables()
    {
        foreach (string policy in ExpectedUnderPolicy.Policies)
            File.WriteAllText(Path.Combine(Folder(), "expected", policy + ".csv"), ExpectedUnderPolicy.Table(policy));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private static string Describe(RuleOutcome outcome) => ExpectedUnderPolicy.Describe(new(
        outcome.Rule.Id,
        PolicyCodes.Results.Of(outcome.Result),
        outcome.Result == RuleResult.Violated ? [.. outcome.Weeks.Select((WeekRange weeks) => new OracleRange(weeks.First, weeks.Last))] : []));
}
