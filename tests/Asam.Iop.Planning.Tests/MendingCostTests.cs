using Asam.Iop.Plans;
using static Asam.Iop.Planning.Tests.Written;

namespace Asam.Iop.Planning.Tests;

public sealed class MendingCostTests
{
    /// <summary>Each case in both directions; a plan without an end is measured over 520 weeks.</summary>
    public static TheoryData<string, ProgramPlan, ProgramPlan, long, long> Cases => new()
    {
        { "a group is longer", Plan("4: monday process 60"), Plan("4: monday process 90"), 4 * 30, 4 },
        {
            "a group is longer and one of another type, in 2 of 4 weeks",
            Plan("4: monday process 60 + individual 30 | friday art 60"),
            Plan("2: monday process 90 + individual 30 | friday process 60", "2: monday process 60 + individual 30 | friday art 60"),
            2 * (90 + 60),
            2 * 2
        },
        { "another service", Plan("1: monday individual 30"), Plan("1: monday family 30"), 30 + 30, 1 },
        { "another day", Plan("1: monday process 60"), Plan("1: tuesday process 60"), 0, 1 },
        { "one of two equal sessions", Plan("1: monday process 60; process 60"), Plan("1: monday process 60"), 60, 1 },
        { "a further week", Plan("2: monday process 60"), Plan("3: monday process 60"), 60, 1 },
        { "every other week", Plan("4: monday process 60"), Plan("4: monday process 60 / monday process 90"), 2 * 30, 2 },
        { "no end", Plan("open: monday process 60"), Plan("open: monday process 61"), 520, 520 },
        { "an end", Plan("open: monday process 60"), Plan("4: monday process 60"), 516 * 60, 516 },
        { "nothing", Plan("2: monday process 60"), Plan("1: monday process 60", "1: monday process 60"), 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Minutes_of_each_service_and_sessions_are_counted_week_by_week(string name, ProgramPlan before, ProgramPlan after, long minutes, long sessions)
    {
        MendingCost forth = CostOfChanges.Between(before, after, changes: 3);
        MendingCost back = CostOfChanges.Between(after, before, changes: 3);

        Assert.True((forth.Changes, forth.Minutes, forth.Sessions) == (3, minutes, sessions), $"{name}: {forth}");
        Assert.True((back.Changes, back.Minutes, back.Sessions) == (3, minutes, sessions), $"{name}, back: {back}");
    }

    [Theory]
    [InlineData(1, 9, 9, true)]
    [InlineData(2, 4, 9, true)]
    [InlineData(2, 5, 5, true)]
    [InlineData(2, 5, 6, false)]
    [InlineData(2, 6, 1, false)]
    [InlineData(3, 1, 1, false)]
    public void Changes_count_before_minutes_and_minutes_before_sessions(int changes, long minutes, long sessions, bool isLess) =>
        Assert.Equal(isLess, new MendingCost(changes, minutes, sessions).IsLessThan(new(2, 5, 6)));

    [Theory]
    [InlineData(1, 60, 1, "1 change, 60 minutes and 1 session over all weeks")]
    [InlineData(2, 0, 0, "2 changes, 0 minutes and 0 sessions over all weeks")]
    public void A_cost_reads_as_a_sentence(int changes, long minutes, long sessions, string expected) =>
        Assert.Equal(expected, new MendingCost(changes, minutes, sessions).ToString());

    [Theory]
    [InlineData(0, 1, 1, "maxChanges")]
    [InlineData(13, 1, 1, "maxChanges")]
    [InlineData(1, 0, 1, "maxTries")]
    [InlineData(1, 10_000_001, 1, "maxTries")]
    [InlineData(1, 1, 0, "fromWeek")]
    [InlineData(1, 1, (520 * 520) + 1, "fromWeek")]
    public void Bounds_are_bounded_themselves(int maxChanges, int maxTries, int fromWeek, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => new MendingBounds(maxChanges, maxTries, fromWeek)).ParamName);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(12, 10_000_000, 520 * 520)]
    public void Bounds_include_the_least_and_the_most(int maxChanges, int maxTries, int fromWeek)
    {
        MendingBounds bounds = new(maxChanges, maxTries, fromWeek);

        Assert.Equal((maxChanges, maxTries, fromWeek), (bounds.MaxChanges, bounds.MaxTries, bounds.FromWeek));
    }
}
