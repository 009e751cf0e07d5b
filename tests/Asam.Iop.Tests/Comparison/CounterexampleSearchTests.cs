using Asam.Iop.Comparison;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Comparison;

/// <summary>The search for a plan on which two policies disagree.</summary>
public sealed class CounterexampleSearchTests
{
    private static readonly Policy ThreeDays = Example.PolicyOf(Rule.ServiceDays(min: 3));
    private static readonly Policy AtMostTwoDays = Example.PolicyOf(Rule.ServiceDays(max: 2));

    // Of 4000 plans each case has as many, half of them from the plainest draft on, which is of one day.
    [Fact]
    public void All_cases_share_the_plans_that_are_tried()
    {
        Policy oneDay = Example.PolicyOf(Rule.ServiceDays(min: 1));
        Policy twoDays = Example.PolicyOf(Rule.ServiceDays(min: 2));

        Assert.NotNull(Find(oneDay, twoDays, cases: 2000));
        Assert.Null(Find(oneDay, twoDays, cases: 2001));
    }

    // With one plan of each start, what is found is the usual draft: twelve weeks, groups of ten in person, and an individual session. All
    // of it is in vain but the days: on three of them, as the one policy wants, the other finds one too many.
    [Fact]
    public void What_is_found_is_made_as_plain_as_it_can_be()
    {
        Session group = Session.AnyTime.Add(ServiceBlock.Group(GroupType.Process, 180));
        ProgramPlan plain = ProgramPlan.Create("counterexample")
            .Weeks(1, WeeklySchedule.Each(group, IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday))
            .Build();

        Assert.Equal(plain, Find(ThreeDays, AtMostTwoDays, cases: 2000));
    }

    private static ProgramPlan? Find(Policy from, Policy to, int cases) =>
        CounterexampleSearch.Find(from, to, [.. Enumerable.Repeat(Assert.Single(ClientCase.All(from, to)), cases)]);
}
