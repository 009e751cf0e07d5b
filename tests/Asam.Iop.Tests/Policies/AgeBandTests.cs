using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Contracts;

namespace Asam.Iop.Tests.Policies;

/// <summary>The ages that a policy calls adolescent.</summary>
public sealed class AgeBandTests
{
    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public void The_first_age_is_included_and_the_last_is_not(int age, bool isIn) => Assert.Equal(isIn, new AgeBand(12, 18).Contains(age));

    [Fact]
    public void A_band_has_at_least_one_age_and_ends_at_the_greatest()
    {
        Assert.True(new AgeBand(0, 1).Contains(0));
        Assert.Equal(ClientFacts.MaxAge, new AgeBand(ClientFacts.MaxAge - 1, ClientFacts.MaxAge).Below);
        Refusal.IsOutOfBounds(() => new AgeBand(12, 12), "below", 12, $"below is 12; allowed is 13 to {ClientFacts.MaxAge}.");
        Refusal.IsOutOfBounds(
            () => new AgeBand(12, ClientFacts.MaxAge + 1),
            "below",
            ClientFacts.MaxAge + 1,
            $"below is {ClientFacts.MaxAge + 1}; allowed is 13 to {ClientFacts.MaxAge}.");
    }

    [Fact]
    public void It_begins_below_the_greatest_age()
    {
        Refusal.IsOutOfBounds(
            () => new AgeBand(ClientFacts.MaxAge, ClientFacts.MaxAge),
            "from",
            ClientFacts.MaxAge,
            $"from is {ClientFacts.MaxAge}; allowed is 0 to {ClientFacts.MaxAge - 1}.");
        Refusal.IsOutOfBounds(() => new AgeBand(-1, 18), "from", -1, $"from is -1; allowed is 0 to {ClientFacts.MaxAge - 1}.");
    }
}
