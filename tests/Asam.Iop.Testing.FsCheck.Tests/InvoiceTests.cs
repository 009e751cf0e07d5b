using FsCheck.Xunit;

namespace Asam.Iop.Testing.FsCheck.Tests;

[Properties(Arbitrary = [typeof(IopArbitraries)])]
public sealed class InvoiceTests
{
    [Property]
    public void Every_session_of_the_first_week_is_billed_once(AnyPlan any)
    {
        int sessions = any.Plan.Week(1).Schedule.Days.Sum(day => day.Sessions.Count);

        Assert.Equal(sessions, Invoice.OfWeek(any.Plan.Week(1)).Lines.Count);
    }

    [Property]
    public void A_plan_within_the_definition_is_never_billed_for_more_than_20_hours(CertifiablePlan certifiable) =>
        Assert.True(Invoice.OfWeek(certifiable.Plan.Week(1)).TotalMinutes <= 20 * 60);
}
