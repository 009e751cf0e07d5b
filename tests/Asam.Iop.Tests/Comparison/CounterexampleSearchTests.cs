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

    // The plainest draft has too few days for the one policy; one of two days is fine, and of two weeks too long for the other. Tried are, of
    // one of the two starts: 1 the plainest, 2 and 3 none of its minutes, of a week and of a day, 4 two weeks, 5 two days. From then on by
    // turns: of that of two days its ways on, of which no minutes in two ways are new before two weeks, the thirteenth; and twelve more of
    // the plainest, 59 minutes in two ways, a last week, days in a row, an unspecified service, two blocks, a group of one, in person,
    // three weeks, three days, 60 minutes a week (as it is) and a day, of which eleven are new. So two weeks of two days are the 19th plan.
    // From the usual draft none so near is found: a day of at most an hour has neither its sessions of three hours nor one beside others.
    // Among 105 cases each start has 19 plans (4000 / 105 is 38), among 111 it has 18.
    [Fact]
    public void What_is_near_to_the_one_policy_and_what_came_first_are_tried_by_turns_the_nearer_first()
    {
        Policy twoDays = Example.PolicyOf(Rule.ServiceDays(min: 2), Rule.ServiceDayHours(max: SessionDuration.FromHours(1)));
        Policy oneWeek = Example.PolicyOf(Rule.ServiceDays(min: 2), Rule.ProgramLength(max: 1));

        Assert.Equal(2, Find(twoDays, oneWeek, cases: 105)?.TotalWeeks);
        Assert.Null(Find(twoDays, oneWeek, cases: 111));
    }

    private static ProgramPlan? Find(Policy from, Policy to, int cases) =>
        CounterexampleSearch.Find(from, to, [.. Enumerable.Repeat(Assert.Single(ClientCase.All(from, to)), cases)]);
}
