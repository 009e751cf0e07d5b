using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Policies;

/// <summary>How some weekdays lie in a week: all there are, against a walk from each day to the next one.</summary>
public sealed class WeekdaySpreadTests
{
    public static TheoryData<int> Weeks { get; } = [.. Enumerable.Range(0, 128)];

    [Theory]
    [MemberData(nameof(Weeks))]
    public void The_days_between_are_those_that_a_walk_through_the_week_counts(int days)
    {
        List<int> gaps = [];
        (int? first, int? last, int free) = (null, null, 0);
        for (int day = 0; day < 7; day++)
        {
            if ((days >> day) % 2 == 0)
            {
                free++;
                continue;
            }

            if (last is not null)
                gaps.Add(free);
            (first, last, free) = (first ?? day, day, 0);
        }

        foreach (WeekdaySpread spread in new[] { WeekdaySpread.Spread((uint)days), WeekdaySpread.Of((uint)days) })
        {
            Assert.Equal((first ?? 0, last ?? 0), (spread.First, spread.Last));
            Assert.Equal(gaps.Count > 0, spread.HasBetween);
            if (spread.HasBetween)
                Assert.Equal((gaps.Min(), gaps.Max()), (spread.LeastBetween, spread.MostBetween));
        }
    }
}
