using Asam.Iop.Policies;
using Asam.Iop.Tests.Contracts;
using NodaTime;

namespace Asam.Iop.Tests.Policies;

/// <summary>From when to when a policy holds.</summary>
public sealed class EffectiveDatesTests
{
    private static readonly LocalDate First = new(2024, 3, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);

    [Fact]
    public void Both_ends_are_included_and_the_days_beside_them_are_not()
    {
        EffectiveDates dates = new(First, Last);

        Assert.True(dates.Contains(First));
        Assert.True(dates.Contains(new LocalDate(2025, 1, 1)));
        Assert.True(dates.Contains(Last));
        Assert.False(dates.Contains(First.PlusDays(-1)));
        Assert.False(dates.Contains(Last.PlusDays(1)));
    }

    [Fact]
    public void An_unknown_end_excludes_nothing()
    {
        Assert.True(new EffectiveDates(First, to: null).Contains(LocalDate.MaxIsoValue));
        Assert.False(new EffectiveDates(First, to: null).Contains(First.PlusDays(-1)));
        Assert.True(new EffectiveDates(from: null, Last).Contains(LocalDate.MinIsoValue));
        Assert.False(new EffectiveDates(from: null, Last).Contains(Last.PlusDays(1)));
        Assert.True(new EffectiveDates(from: null, to: null).Contains(First));
    }

    [Fact]
    public void A_policy_may_hold_for_a_day_but_not_end_before_it_begins()
    {
        Assert.True(new EffectiveDates(First, First).Contains(First));
        Refusal.IsWrong(() => new EffectiveDates(First, First.PlusDays(-1)), "to", "The last day, 2024-02-29, is before the first, 2024-03-01.");
    }

    [Fact]
    public void Text_has_both_ends()
    {
        Assert.Equal("2024-03-01 to 2025-12-31", new EffectiveDates(First, Last).ToString());
        Assert.Equal("unknown to unknown", new EffectiveDates(from: null, to: null).ToString());
    }
}
