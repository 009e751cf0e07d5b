using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;

namespace Asam.Iop.Tests;

public sealed class CodeListTests
{
    [Fact]
    public void Codes_are_those_of_the_documents()
    {
        AssertCodes(VocabularyCodes.Editions, "second", "third", "fourth");
        AssertCodes(VocabularyCodes.Populations, "adult", "adolescent");
        AssertCodes(VocabularyCodes.Conditions, "substance-use-disorder", "co-occurring", "mental-health");
        AssertCodes(VocabularyCodes.LivingArrangements, "home", "sober-living", "other-supportive-housing");
        AssertCodes(VocabularyCodes.PlanModalities, "in-person", "virtual", "audio-only", "hybrid");
        AssertCodes(VocabularyCodes.BlockModalities, "in-person", "virtual", "audio-only");
        AssertCodes(ScheduleCodes.Days, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
        AssertCodes(ScheduleCodes.Bases, "scheduled", "offered", "attended", "certified");
        AssertCodes(
            ServiceCodes.Services,
            "group",
            "individual",
            "family",
            "medication",
            "case-management",
            "assessment",
            "drug-test",
            "peer-support",
            "mutual-help",
            "break",
            "meal",
            "unspecified");
        AssertCodes(PolicyCodes.Authorities, "placement-criteria", "licence", "payer", "court", "coding", "guidance", "definition");
        AssertCodes(PolicyCodes.Confidences, "primary", "secondary");
        AssertCodes(PolicyCodes.Enforcements, "required", "typical");
        AssertCodes(
            PolicyCodes.Reasons,
            "other-condition",
            "other-population",
            "other-basis",
            "nothing-to-judge",
            "unspecified-service",
            "open-ended-length",
            "open-ended-mean",
            "unchosen-day",
            "unknown-group-size",
            "unknown-group-type",
            "unknown-modality");
        AssertCodes(PolicyCodes.Results, "satisfied", "violated", "not-evaluable", "not-applicable");
        AssertCodes(PolicyCodes.Verdicts, "compliant", "non-compliant", "indeterminate", "not-applicable");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Virtual")]
    [InlineData("hybrid")]
    [InlineData("zoom")]
    public void Another_code_is_not_read(string code)
    {
        Assert.False(VocabularyCodes.BlockModalities.TryParse(code, out _));
        Refusal.IsNotRead(
            () => VocabularyCodes.BlockModalities.Parse(code),
            $"'{code}' is no modality of a block; allowed are in-person, virtual, audio-only.");
    }

    [Fact]
    public void A_value_without_a_code_is_refused() => Refusal.IsOutOfBounds(
        () => VocabularyCodes.Populations.Of((Population)9), "value", (Population)9, "9 is no population; allowed are adult, adolescent.");

    private static void AssertCodes<T>(CodeList<T> list, params string[] codes)
        where T : struct, Enum
    {
        Assert.Equal(codes.Order(StringComparer.Ordinal), list.Codes.Order(StringComparer.Ordinal));
        Assert.Equal(codes.Length, list.Values.Count);
        Assert.All(list.Values, value =>
        {
            Assert.True(list.Contains(value));
            Assert.Equal(value, list.Parse(list.Of(value)));
        });
    }
}
