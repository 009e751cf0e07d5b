using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tests.Oracle;

namespace Asam.Iop.Tests.Programs;

/// <summary>Real programs under the default policy. What is expected was worked out by hand, from their documents.</summary>
public sealed class RealProgramsTests
{
    public static TheoryData<string> Documents => [.. ExpectedProgram.All.Select(program => program.Document)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_rule_has_the_outcome_that_was_worked_out_by_hand(string document)
    {
        ExpectedProgram expected = ExpectedProgram.All.Single(program => program.Document == document);

        PolicyReport report = Policy.Default.Evaluate(PlanDocument.Read(expected.Json));

        Assert.Equal(expected.Verdict, PolicyCodes.Verdicts.Of(report.Verdict));
        Assert.Equal(expected.Outcomes, report.Outcomes.ToDictionary(outcome => outcome.Rule.Id, outcome => PolicyCodes.Results.Of(outcome.Result)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_oracle_has_worked_out_the_same(string document)
    {
        ExpectedProgram expected = ExpectedProgram.All.Single(program => program.Document == document);

        OracleReport report = OracleEvaluator.Evaluate(OraclePolicy.Default, OraclePlan.Parse(expected.Json));

        Assert.Equal(expected.Verdict, report.Verdict);
        Assert.Equal(expected.Outcomes, report.Outcomes.ToDictionary(outcome => outcome.RuleId, outcome => outcome.Outcome));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_suggested_change_makes_its_rule_hold(string document)
    {
        ProgramPlan plan = PlanDocument.Read(ExpectedProgram.All.Single(program => program.Document == document).Json);

        foreach (RuleOutcome outcome in Policy.Default.Evaluate(plan).Violations)
        {
            Assert.All(outcome.Changes, change => Assert.Equal(
                RuleResult.Satisfied,
                Policy.Default.Evaluate(plan.Apply(change)).Outcomes.Single(after => after.Rule == outcome.Rule).Result));
        }
    }

    [Fact]
    public void Every_document_has_a_row_and_every_row_a_document() => Assert.Equal(
        Directory.EnumerateFiles(ExpectedProgram.Folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        ExpectedProgram.All.Select(program => program.Document).Order(StringComparer.Ordinal));
}
