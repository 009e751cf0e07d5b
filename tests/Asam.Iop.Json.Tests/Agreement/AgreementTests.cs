using System.Text;
using Asam.Iop.Json.Tests.Agreement.Mutations;
using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tests;

namespace Asam.Iop.Json.Tests.Agreement;

/// <summary>Every document, right or wrong, is read as a second and simple reader reads it.</summary>
public class AgreementTests
{
    private const int Mutants = 3;

    [Law]
    public void On_any_plan_that_is_written(ProgramPlan plan, int seed)
    {
        foreach (DocumentLayout layout in new[] { DocumentLayout.Compact, DocumentLayout.Indented })
        {
            byte[] document = PlanDocument.WriteUtf8(plan, layout);
            AssertReadUnlessTooLarge(document);
            AssertReadUnlessTooLarge(new DocumentMutator(new(seed)).Respell(document));
        }
    }

    [Law]
    public void On_any_policy_that_is_written(Policy policy, int seed)
    {
        if (PolicyDocument.WhyNoDocument(policy) is not null)
            return;
        foreach (DocumentLayout layout in new[] { DocumentLayout.Compact, DocumentLayout.Indented })
        {
            byte[] document = PolicyDocument.WriteUtf8(policy, layout);
            Assert.True(DocumentAgreement.OnPolicy(document));
            Assert.True(DocumentAgreement.OnPolicy(new DocumentMutator(new(seed)).Respell(document)));
        }
    }

    [Law(100, Arbitrary = [typeof(GeneratedPlanTexts)])]
    public void On_any_plan_that_is_spelled_in_any_way(GeneratedPlanText text) =>
        Assert.True(DocumentAgreement.OnPlan(Encoding.UTF8.GetBytes(text.Json)));

    [Fact]
    public void On_every_odd_number()
    {
        foreach (string number in MutationWords.Numbers)
        {
            DocumentAgreement.OnPlan(Encoding.Latin1.GetBytes(PlanText.With($"\"age\":{number}")));
            DocumentAgreement.OnPlan(Encoding.Latin1.GetBytes(PlanText.WithBlocks($"{{\"service\":\"group\",\"minutes\":{number}}}")));
            DocumentAgreement.OnPolicy(Encoding.Latin1.GetBytes(PolicyText.WithRule("weekly-hours", $"\"minHours\":{number}")));
            DocumentAgreement.OnPolicy(Encoding.Latin1.GetBytes(PolicyText.WithRule("total-hours", $"\"withinWeeks\":1,\"minHours\":{number}")));
        }
    }

    [Fact]
    public void On_every_odd_text()
    {
        foreach (string text in MutationWords.OddTexts.Concat(MutationWords.Texts))
        {
            DocumentAgreement.OnPlan(Encoding.Latin1.GetBytes(PlanText.With($"\"title\":\"{text}\"")));
            DocumentAgreement.OnPlan(Encoding.Latin1.GetBytes(PlanText.With($"\"{text}\":1")));
            DocumentAgreement.OnPolicy(Encoding.Latin1.GetBytes(PolicyText.With($"\"effective\":{{\"from\":\"{text}\"}}")));
            DocumentAgreement.OnPolicy(Encoding.Latin1.GetBytes(PolicyText.WithRule("days-between", $"\"id\":\"{text}\",\"max\":1")));
        }
    }

    [Law]
    public void On_any_plan_that_was_altered(ProgramPlan plan, ProgramPlan other, int seed)
    {
        foreach (byte[] mutant in MutantsOf(PlanDocument.WriteUtf8(plan), PlanDocument.WriteUtf8(other), seed))
            DocumentAgreement.OnPlan(mutant);
    }

    [Law]
    public void On_any_policy_that_was_altered(Policy policy, Policy other, int seed)
    {
        if (PolicyDocument.WhyNoDocument(policy) is not null || PolicyDocument.WhyNoDocument(other) is not null)
            return;
        foreach (byte[] mutant in MutantsOf(PolicyDocument.WriteUtf8(policy), PolicyDocument.WriteUtf8(other), seed))
            DocumentAgreement.OnPolicy(mutant);
    }

    [Law]
    public void On_any_file_of_plans(ProgramPlan plan, ProgramPlan other, int seed)
    {
        byte[][] mutants = [PlanDocument.WriteUtf8(plan), .. MutantsOf(PlanDocument.WriteUtf8(other), PlanDocument.WriteUtf8(plan), seed)];
        foreach (byte[][] some in mutants.Chunk(4))
        {
            PlanFileAgreement.OnLines(Joined([], some, "\n"u8));
            PlanFileAgreement.OnJson([.. Joined("[ "u8, some, " ,\n"u8), .. "]\n"u8]);
            PlanFileAgreement.OnJson(some[0]);
        }
    }

    [Theory, MemberData(nameof(RealPrograms.Names), MemberType = typeof(RealPrograms))]
    public void On_real_programs_and_what_was_made_of_them(string name)
    {
        byte[] document = RealPrograms.Read(name);
        Assert.True(DocumentAgreement.OnPlan(document));
        foreach (byte[] mutant in MutantsOf(document, document, document.Length))
            DocumentAgreement.OnPlan(mutant);
    }

    /// <summary>Mutants of the document, and mutants of mutants.</summary>
    private static IEnumerable<byte[]> MutantsOf(byte[] document, byte[] other, int seed)
    {
        DocumentMutator mutator = new(new(seed));
        for (int i = 0; i < Mutants; i++)
        {
            byte[] mutant = mutator.Mutate(document, other);
            yield return mutant;
            yield return mutator.Mutate(mutant, other);
        }
    }

    private static byte[] Joined(ReadOnlySpan<byte> start, byte[][] parts, ReadOnlySpan<byte> between)
    {
        List<byte> all = [.. start];
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                all.AddRange(between);
            all.AddRange(parts[i]);
        }

        return [.. all];
    }

    /// <summary>A plan of very many phases may come to more bytes than a document may have, at the latest by its escapes.</summary>
    private static void AssertReadUnlessTooLarge(byte[] document) =>
        Assert.Equal(document.Length <= PlanDocument.MaxBytes, DocumentAgreement.OnPlan(document));
}
