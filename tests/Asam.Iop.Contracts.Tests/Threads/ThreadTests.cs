using System.Text;
using System.Text.Json;
using Asam.Iop.Catalog;
using Asam.Iop.Certification;
using Asam.Iop.Comparison;
using Asam.Iop.Json;
using Asam.Iop.Planning;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing;
using NodaTime;

namespace Asam.Iop.Contracts.Tests.Threads;

/// <summary>What is shared by many threads at once answers as it does alone.</summary>
public sealed class ThreadTests
{
    private static void AssertAll(string alone, string[] together) => Assert.All(together, answer => Assert.Equal(alone, answer));

    /// <summary>All that a report tells, from what is made when it is first read.</summary>
    private static string Told(PolicyReport report)
    {
        StringBuilder text = new(ReportDocument.Write(report));
        foreach (RuleOutcome outcome in report.Outcomes)
            text.AppendJoin(' ', outcome.Weeks).AppendJoin(' ', outcome.Changes).Append(outcome.Message).Append(outcome.Reason);
        return text.Append(report).Append(report.ToParagraph()).Append(report.ToLine()).ToString();
    }

    [Fact]
    public void One_policy_and_one_plan()
    {
        foreach (byte[] document in Programs.Documents(every: 10))
        {
            string alone = string.Concat(PolicyCatalog.Entries.Select(entry => Told(entry.Policy.Evaluate(PlanDocument.Read(document)))));
            ProgramPlan plan = PlanDocument.Read(document);
            Policy[] policies = [.. PolicyCatalog.Entries.Select(entry => PolicyDocument.Read(PolicyDocument.WriteUtf8(entry.Policy)))];

            AssertAll(alone, Together.Ask(_ => string.Concat(policies.Select(policy => Told(policy.Evaluate(plan))))));
        }
    }

    [Fact]
    public void One_report_that_was_not_read_before()
    {
        foreach (byte[] document in Programs.Documents(every: 5))
        {
            string alone = Told(PolicyCatalog.Get("us-md").Strict().Evaluate(PlanDocument.Read(document)));
            PolicyReport report = PolicyCatalog.Get("us-md").Strict().Evaluate(PlanDocument.Read(document));

            AssertAll(alone, Together.Ask(_ => Told(report)));
        }
    }

    [Fact]
    public void One_comparison_that_was_not_read_before()
    {
        foreach (CatalogEntry entry in PolicyCatalog.Entries)
        {
            string alone = PolicyComparison.Of(Policy.Default, entry.Policy).ToString();
            PolicyComparison comparison = PolicyComparison.Of(Policy.Default, entry.Policy);

            AssertAll(alone, Together.Ask(_ => comparison.ToString()));
        }
    }

    [Fact]
    public void One_plan_that_is_changed_dated_certified_written_and_mended()
    {
        ProgramPlan plan = PlanDocument.Read(Programs.Documents()[10]);
        string Ask() => string.Join(
            '\n',
            PlanDocument.Write(plan),
            plan.Apply(PlanChange.Extend(1, fromWeek: 1)),
            plan.StartingOn(new LocalDate(2026, 1, 5)),
            PlanMending.Find(plan, Policy.Default),
            PolicyMatrix.Of(plan, Policy.Default, PolicyCatalog.Get("us-md")),
            PlanTimetable.Of(plan),
            IopPlan.TryCertify(plan, out _, out CertificationRefusal? refusal),
            refusal);

        AssertAll(Ask(), Together.Ask(_ => Ask()));
    }

    [Fact]
    public void Readers_writers_and_one_set_of_serializer_options()
    {
        IReadOnlyList<byte[]> documents = Programs.Documents(every: 3);
        string Ask(JsonSerializerOptions options) => string.Concat(documents.Select(document =>
        {
            ProgramPlan plan = JsonSerializer.Deserialize<ProgramPlan>(document, options)!;
            return JsonSerializer.Serialize(plan, options) + PlanDocument.Write(PlanDocument.Read(document)) + JsonSerializer.Serialize(Policy.Default.Evaluate(plan), options);
        }));
        JsonSerializerOptions shared = new JsonSerializerOptions().AddAsamIop();

        AssertAll(Ask(new JsonSerializerOptions().AddAsamIop()), Together.Ask(_ => Ask(shared)));
    }

    [Fact]
    public void One_coverage_that_is_told_by_all()
    {
        IReadOnlyList<ProgramPlan> plans = Programs.Read(every: 2);
        PolicyCoverage alone = new(Policy.Default);
        PolicyCoverage shared = new(Policy.Default);
        foreach (ProgramPlan plan in plans)
            alone.Evaluate(plan);

        Together.Ask(number =>
        {
            foreach (ProgramPlan plan in plans.Where((_, index) => index % Together.Threads == number))
                shared.Evaluate(plan);
            return string.Empty;
        });

        Assert.Equal(alone.ToString(), shared.ToString());
        Assert.Equal(alone.Gaps.Select(gap => gap.ToString()), shared.Gaps.Select(gap => gap.ToString()));
    }

    [Fact]
    public void Everything_from_the_first_touch_on()
    {
        string alone = FirstTouch.Ask();
        for (int i = 0; i < 5; i++)
            AssertAll(alone, FirstTouch.OfLibrariesLoadedAnew());
    }
}
