using Asam.Iop.Planning.Proof;
using Asam.Iop.Services;
using static Asam.Iop.Planning.Tests.Binding;

namespace Asam.Iop.Planning.Tests;

public sealed class MinuteBoundTests
{
    [Theory]
    [InlineData(119, true)]
    [InlineData(120, false)]
    public void Services_that_are_apart_are_added_up(int most, bool conflict) => Check([new(Individual, 60), new(Family, 60)], most, conflict);

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, false)]
    public void Services_that_are_counted_twice_are_not_added_up(int most, bool conflict) =>
        Check([new(Individual, 60), new(Individual.Union(Family), 100)], most, conflict);

    [Theory]
    [InlineData(119, true)]
    [InlineData(120, false)]
    public void The_largest_bound_is_left_out_where_the_others_are_more_without_it(int most, bool conflict) =>
        Check([new(Individual.Union(Family), 100), new(Individual, 60), new(Family, 60)], most, conflict);

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Services_of_which_some_are_not_limited_take_no_room_for_certain(int most, bool conflict) =>
        Check([new(Individual, 60), new(Groups.Union(ServiceSet.Of(Service.PeerSupport)), 1000)], most, conflict);

    [Fact]
    public void Bounds_of_no_minutes_conflict_with_none() => Check([new(Individual, 0), new(Family, 0)], 0, conflict: false);

    [Fact]
    public void One_limit_that_is_passed_is_enough() =>
        Assert.True(MinuteBound.Conflict([new(Individual, 60)], [new(Groups, 0), new(Individual, 60), new(Individual, 59), new(Family, 0)]));

    private static void Check(MinuteBound[] atLeast, int most, bool conflict) =>
        Assert.Equal(conflict, MinuteBound.Conflict(atLeast, [new(ServiceSet.Treatment, most)]));
}
