using System.Text;
using Asam.Iop.Json.Tests.Agreement.Mutations;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tests;

namespace Asam.Iop.Json.Tests;

public class SummaryDocumentTests
{
    private const string Document =
        """
        {
          "plans": 3,
          "unread": 1,
          "policies": [
            {
              "policy": "p",
              "fingerprint": "0123456789abcdef",
              "verdicts": {
                "compliant": 1,
                "non-compliant": 2,
                "indeterminate": 0,
                "not-applicable": 0
              },
              "rules": [
                {
                  "rule": "weekly-hours",
                  "enforcement": "required",
                  "outcomes": {
                    "satisfied": 1,
                    "violated": 2,
                    "not-evaluable": 0,
                    "not-applicable": 0
                  }
                }
              ]
            }
          ]
        }
        """;

    private static ReportSummary SummaryOf(Policy policy, IEnumerable<ProgramPlan> plans)
    {
        ReportSummaryBuilder builder = new([policy, .. new[] { Policy.Default, Policy.Default.Strict() }.Where(other => other.Id != policy.Id)]);
        foreach (ProgramPlan plan in plans)
            builder.Add(plan);
        builder.AddUnread(7);
        return builder.ToSummary();
    }

    [Fact]
    public void A_document_has_every_count() => Assert.Equal(Document, SummaryDocument.Write(SummaryDocument.Read(Document), DocumentLayout.Indented));

    [Law(30)]
    public void A_summary_is_read_as_it_was_written(Policy policy, ProgramPlan[] plans)
    {
        ReportSummary summary = SummaryOf(policy, plans);
        Assert.Equal(summary, SummaryDocument.Read(SummaryDocument.WriteUtf8(summary)));
        Assert.Equal(summary, SummaryDocument.Read(SummaryDocument.Write(summary, DocumentLayout.Indented)));
    }

    [Law(30)]
    public void Partitions_that_were_written_down_merge_into_the_whole(Policy policy, ProgramPlan[] first, ProgramPlan[] second)
    {
        ReportSummary[] partitions = [SummaryOf(policy, first), SummaryOf(policy, second), ReportSummary.Empty];

        ReportSummary merged = partitions.Select(each => SummaryDocument.Read(SummaryDocument.WriteUtf8(each))).Aggregate((left, right) => right.Merge(left));

        Assert.Equal(SummaryOf(policy, first.Concat(second)).Merge(SummaryOf(policy, [])), merged);
    }

    [Law(50)]
    public void A_document_that_was_altered_is_read_or_refused(int seed)
    {
        byte[] document = Encoding.UTF8.GetBytes(Document);
        byte[] mutant = new DocumentMutator(new(seed)).Mutate(document, document);
        if (SummaryDocument.TryRead(mutant, out ReportSummary? summary, out IReadOnlyList<DocumentError> errors))
            Assert.Equal(summary, SummaryDocument.Read(SummaryDocument.WriteUtf8(summary)));
        else
            Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData("\"plans\": 3", "\"plans\": -1", "line 2, $.plans: Found the number -1; allowed are the digits of a whole number from 0 to 1000000000000000.")]
    [InlineData("\"plans\": 3", "\"plans\": 1000000000000001", "line 2, $.plans: Found the number 1000000000000001; allowed are the digits of a whole number from 0 to 1000000000000000.")]
    [InlineData("\"plans\": 3", "\"plans\": 99999999999999999999", "line 2, $.plans: Found the number 99999999999999999999; allowed are the digits of a whole number from 0 to 1000000000000000.")]
    [InlineData("\"plans\": 3", "\"plans\": 3.0", "line 2, $.plans: Found the number 3.0; allowed are the digits of a whole number from 0 to 1000000000000000.")]
    [InlineData("\"plans\": 3", "\"plans\": \"3\"", "line 2, $.plans: Found the text \"3\"; allowed are the digits of a whole number from 0 to 1000000000000000.")]
    [InlineData("\"plans\": 3", "\"plans\": 2", "line 5, $.policies[0]: p has the verdicts of 3 plans; there are 2.")]
    [InlineData("0123456789abcdef", "0123456789abcdeF", "line 7, $.policies[0].fingerprint: \"0123456789abcdeF\" is no fingerprint; allowed are 16 of the digits 0-9 a-f.")]
    [InlineData("\"satisfied\": 1", "\"satisfied\": 0", "line 15, $.policies[0].rules[0]: weekly-hours has the results of 2 plans; the policy has the verdicts of 3.")]
    [InlineData("\"violated\": 2,", "", "line 18, $.policies[0].rules[0].outcomes: \"violated\" is missing; a count of outcomes needs \"satisfied\" and \"violated\" and \"not-evaluable\" and \"not-applicable\".")]
    [InlineData("\"unread\"", "\"unknown\"", "line 1, $: \"unread\" is missing; a summary needs \"plans\" and \"unread\" and \"policies\".", "line 3, $.unknown: Unknown property \"unknown\"; allowed in a summary are $schema, format, plans, unread, policies.")]
    [InlineData("\"plans\": 3", "\"$schema\": 7, \"plans\": 3", "line 2, $.$schema: Found the number 7; allowed is the address of a schema as a text.")]
    [InlineData("\"plans\": 3", "\"format\": 2, \"plans\": 3", "line 2, $.format: Found the number 2; allowed is 1.")]
    [InlineData("\"required\"", "\"always\"", "line 17, $.policies[0].rules[0].enforcement: \"always\" is no enforcement; allowed are required, typical.")]
    [InlineData("\"weekly-hours\"", "\"Weekly\"", "line 16, $.policies[0].rules[0].rule: Found the text \"Weekly\"; allowed is a text of 1 to 100 characters of a-z 0-9 . -.")]
    public void What_is_wrong_is_told_with_its_place(string before, string after, params string[] expected)
    {
        Assert.Contains(before, Document, StringComparison.Ordinal);
        string document = Document.Replace(before, after, StringComparison.Ordinal);

        Assert.False(SummaryDocument.TryRead(document, out _, out IReadOnlyList<DocumentError> errors));

        Assert.Equal(expected, errors.Select(error => error.ToString()));
        Assert.Equal(errors, Assert.Throws<DocumentException>(() => SummaryDocument.Read(document)).Errors);
    }

    [Theory]
    [InlineData("[7]", "$.policies[0]: Found the number 7; allowed is an object: the summary of a policy.")]
    [InlineData("""[{"policy":"p","fingerprint":"0123456789abcdef","verdicts":7,"rules":{}}]""",
        "$.policies[0].verdicts: Found the number 7; allowed is an object: a count of verdicts.",
        "$.policies[0].rules: Found an object; allowed is an array of one or more rules.")]
    [InlineData("""[{"policy":"p","fingerprint":"0123456789abcdef","verdicts":{"compliant":0,"non-compliant":0,"indeterminate":0,"not-applicable":0},"rules":[7]}]""",
        "$.policies[0].rules[0]: Found the number 7; allowed is an object: the summary of a rule.")]
    [InlineData("7", "$.policies: Found the number 7; allowed is an array of policies.")]
    public void Whatever_is_of_another_kind_is_told(string policies, params string[] expected)
    {
        Assert.False(SummaryDocument.TryRead($$"""{"plans":0,"unread":0,"policies":{{policies}}}""", out _, out IReadOnlyList<DocumentError> errors));

        Assert.Equal(expected, errors.Select(error => $"{error.Path}: {error.Message}"));
    }

    [Fact]
    public void Plans_are_counted_to_a_thousand_million_millions() =>
        Assert.Equal(1_000_000_000_000_000, SummaryDocument.Read("""{"plans":1000000000000000,"unread":0,"policies":[]}""").Plans);

    [Fact]
    public void A_policy_stands_once()
    {
        string policy = Document.Substring(Document.IndexOf("{\n      \"policy\"", StringComparison.Ordinal), Document.LastIndexOf(']') - Document.IndexOf("{\n      \"policy\"", StringComparison.Ordinal));

        Assert.False(SummaryDocument.TryRead(Document.Replace(policy, $"{policy},{policy}", StringComparison.Ordinal), out _, out IReadOnlyList<DocumentError> errors));

        Assert.EndsWith("$.policies[1]: p stands twice; allowed is each policy once.", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }
}
