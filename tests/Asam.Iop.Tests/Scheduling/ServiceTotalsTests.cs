using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Tests.Scheduling;

/// <summary>Minutes and numbers of blocks by category of service.</summary>
public sealed class ServiceTotalsTests
{
    private static readonly ServiceTotals Totals = Of((Service.Group, 60), (Service.Family, 30), (Service.Group, 90));

    [Fact]
    public void Totals_are_equal_by_minutes_and_times_of_each_category_in_any_order()
    {
        Assert.True(Totals.Equals(Of((Service.Family, 30), (Service.Group, 100), (Service.Group, 50))));
        Assert.Equal(Totals.GetHashCode(), Of((Service.Family, 30), (Service.Group, 100), (Service.Group, 50)).GetHashCode());
        Assert.False(Totals.Equals(Of((Service.Family, 30), (Service.Group, 150))));
        Assert.False(Totals.Equals(Of((Service.Family, 31), (Service.Group, 60), (Service.Group, 90))));
        Assert.False(Totals.Equals(Of((Service.Individual, 30), (Service.Group, 60), (Service.Group, 90))));
        Assert.False(Totals.Equals(other: null));
    }

    private static ServiceTotals Of(params (Service Service, int Minutes)[] blocks) => ServiceTotals.Of(
        ServiceDay.Unchosen(Session.Create(blocks.Select(block => ServiceBlock.Of(block.Service, block.Minutes)))));
}
