using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning.Tests;

/// <summary>Every real program that fails is mended, under the definition, under authorities, and under several of them at once.</summary>
public sealed class RealProgramTests
{
    private static readonly Policy[][] Sets =
    [
        [Policy.Default],
        [Policy.Default.Strict()],
        .. Authorities.All.Select(policy => new[] { policy }),
        [Policy.Default, Authorities.WithCounselor],
        [Policy.Default, Authorities.WithTaper, Authorities.WithAges, Authorities.WithTotal],
        [Policy.Default, Authorities.WithShortGaps, Authorities.WithCounselor],
        [Policy.Default, .. Authorities.All],
    ];

    public static TheoryData<string> Programs => [.. RealPrograms.Ids];

    [Fact]
    public void Some_of_the_programs_fail_the_definition() =>
        Assert.Equal(7, RealPrograms.Ids.Count(id => !Policy.Default.Permits(RealPrograms.Read(id))));

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_that_fails_is_mended(string id)
    {
        ProgramPlan plan = RealPrograms.Read(id);

        Assert.All(Sets, policies =>
        {
            MendingResult result = PlanMending.Find(plan, policies);

            bool fails = policies.Any(policy => policy.Evaluate(plan).Verdict != Verdict.Compliant);
            Assert.Equal(fails ? MendingStatus.Mended : MendingStatus.AlreadyCompliant, result.Status);
            Mended.Check(plan, policies, result);
        });
    }
}
