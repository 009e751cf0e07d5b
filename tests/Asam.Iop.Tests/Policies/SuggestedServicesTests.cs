using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using Asam.Iop.Tests.Policies.Kinds;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies;

/// <summary>What is suggested where a service is missing, or services are too few.</summary>
public sealed class SuggestedServicesTests
{
    private static readonly ServiceSet Individual = ServiceSet.Of(Service.Individual);

    private static readonly ServiceSet Family = ServiceSet.Of(Service.Family);

    private static readonly SessionAddress OnMonday = SessionAddress.On(Monday);

    private static readonly SessionAddress OnFriday = SessionAddress.On(Friday);

    private static readonly ServiceDay FridayOfOneGroup = Write.Day(Friday, Example.Session(180));

    [Fact]
    public void A_service_is_added_or_takes_time_from_a_group() => Suggested.Are(
        Rule.ServiceFrequency(Individual, min: 1),
        FourWeeks(Write.Day(Monday, Example.Session(180))),
        "from week 1, add individual 1 h on monday",
        "from week 1, replace session 1 on monday by group 2 h + individual 1 h");

    [Fact]
    public void The_group_that_gives_time_stays_in_its_place() => Suggested.Are(
        Rule.ServiceFrequency(Individual, min: 1),
        FourWeeks(Write.Day(Monday, Example.Session(180).Family(60))),
        "from week 1, add individual 1 h on monday",
        "from week 1, replace session 1 on monday by group 2 h + family 1 h + individual 1 h");

    [Fact]
    public void A_session_without_a_group_gives_no_time() => Suggested.Are(
        Rule.ServiceFrequency(Individual, min: 1),
        FourWeeks(Write.Day(Monday, Write.Of(Service.Family, 180)), Write.Day(Friday, Example.Session(180))),
        "from week 1, add individual 1 h on monday",
        "from week 1, add individual 1 h on friday",
        "from week 1, replace session 1 on friday by group 2 h + individual 1 h");

    [Fact]
    public void A_group_no_longer_than_what_is_missing_gives_no_time() => Suggested.Are(
        Rule.ServiceFrequency(Individual, min: 1), FourWeeks(Write.Day(Monday, Example.Session(60))), "from week 1, add individual 1 h on monday");

    [Fact]
    public void A_group_gives_time_as_long_as_its_session_can_hold_one_more_block()
    {
        ServiceBlock[] others = [.. Enumerable.Repeat(ServiceBlock.Of(Service.Family, 1), Session.MaxBlocks - 2)];
        ServiceBlock added = ServiceBlock.Of(Service.Individual, 60);

        Suggested.Are(
            Rule.ServiceFrequency(Individual, min: 1),
            FourWeeks(Write.Day(Monday, Session.Create([ServiceBlock.Of(Service.Group, 180), .. others]))),
            PlanChange.AddSession(Session.Create([added]), Monday, 1),
            PlanChange.ReplaceSession(OnMonday, Session.Create([ServiceBlock.Of(Service.Group, 120), .. others, added]), 1));
    }

    [Fact]
    public void No_more_minutes_are_added_than_are_missing() => Suggested.Are(
        Rule.ServiceFrequency(Individual, minMinutes: 90),
        FourWeeks(Write.Day(Monday, Example.Session(60).Individual(30))),
        "from week 1, add individual 1 h on monday");

    [Fact]
    public void No_more_times_are_added_than_are_missing() => Suggested.Are(
        Rule.ServiceFrequency(Individual, min: 3),
        FourWeeks(Write.Day(Monday, Example.Session(60).Individual(30))),
        "from week 1, add individual 1 h + individual 1 h on monday");

    [Fact]
    public void Missing_minutes_are_shared_out_among_the_times_that_are_missing() => Suggested.Are(
        Rule.ServiceFrequency(Individual, min: 2, minMinutes: 90),
        FourWeeks(Write.Day(Monday, Example.Session(60))),
        "from week 1, add individual 45 min + individual 45 min on monday");

    [Fact]
    public void A_day_that_has_all_it_needs_of_a_service_stays_as_it_is() => Suggested.Are(
        Rule.ServiceOnEveryServiceDay(Individual, minMinutes: 20),
        FourWeeks(
            Write.Day(Monday, Example.Session(60).Individual(20)), Write.Day(Wednesday, Example.Session(60)), Write.Day(Friday, Example.Session(60))),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 1 h + individual 20 min, "
        + "wednesday: group 1 h + individual 20 min, friday: group 1 h + individual 20 min");

    [Fact]
    public void As_many_times_are_added_as_a_session_has_blocks() => Suggested.Are(
        Rule.ServiceFrequency(Individual, min: Session.MaxBlocks, minMinutes: Session.MaxBlocks),
        FourWeeks(Write.Day(Monday, Example.Session(60))),
        PlanChange.AddSession(Session.Create(Enumerable.Repeat(ServiceBlock.Of(Service.Individual, 1), Session.MaxBlocks)), Monday, 1));

    [Fact]
    public void More_times_than_a_session_has_blocks_are_not_added() => Suggested.IsNone(
        Rule.ServiceFrequency(Individual, min: Session.MaxBlocks + 1, minMinutes: Session.MaxBlocks + 1),
        FourWeeks(Write.Day(Monday, Example.Session(60))));

    [Fact]
    public void As_many_hours_are_added_as_a_day_has() => Suggested.Are(
        Rule.ServiceFrequency(Individual, min: 24),
        FourWeeks(),
        PlanChange.AddSession(Write.Hours([.. Enumerable.Repeat(Service.Individual, 24)]), day: null, 1));

    [Fact]
    public void More_hours_than_a_day_has_are_not_added() => Suggested.IsNone(Rule.ServiceFrequency(Individual, min: 25), FourWeeks());

    [Fact]
    public void A_service_lasts_as_long_as_a_rule_of_the_policy_asks() => Assert.Equal(
        ["from week 1, add individual 45 min on monday", "from week 1, replace session 1 on monday by group 15 min + individual 45 min"],
        Suggested.Changes(
            Rule.ServiceFrequency(Individual, min: 1),
            FourWeeks(Write.Day(Monday, Example.Session(60))),
            Rule.ServiceMinutes(Family, min: 30).Named("family-minutes"),
            Rule.ServiceMinutes(Individual, min: 45).Named("individual-minutes")).Select(change => change.ToString()));

    [Fact]
    public void A_service_lasts_as_long_as_a_rule_of_the_policy_asks_at_least() => Assert.Equal(
        ["from week 1, add individual 45 min on monday"],
        Suggested.Changes(
            Rule.ServiceFrequency(Individual, min: 1),
            FourWeeks(Write.Day(Monday, Example.Session(40))),
            Rule.ServiceMinutes(Individual, min: 45, max: 60)).Select(change => change.ToString()));

    [Fact]
    public void A_group_that_is_added_is_of_a_type_that_the_rule_names() => Suggested.Are(
        Rule.ServiceFrequency(ServiceSet.OfGroups(GroupType.Process), min: 1),
        FourWeeks(Write.Day(Monday, Write.Of(Service.Individual, 60))),
        "from week 1, add process 1 h on monday");

    [Theory]
    [InlineData(30, "45 min")]
    [InlineData(90, "1 h")]
    public void A_service_is_made_as_long_as_the_nearer_limit_allows(int minutes, string length) => Suggested.Are(
        Rule.ServiceMinutes(Individual, min: 45, max: 60),
        FourWeeks(Write.Day(Monday, Write.Of(Service.Individual, minutes))),
        $"from week 1, make block 1 of session 1 on monday last {length}",
        $"from week 1, replace session 1 on monday by individual {length}");

    [Fact]
    public void A_day_with_too_few_services_has_one_parted_or_added_or_is_done_without() => Suggested.Are(
        Rule.ServicesPerDay(min: 2),
        FourWeeks(Write.Day(Monday, Write.Hours(Service.Group, Service.Family)), FridayOfOneGroup),
        "from week 1, replace session 1 on friday by group 1 h 30 min + group 1 h 30 min",
        "from week 1, add group 1 h on friday",
        "from week 1, remove session 1 on friday");

    [Fact]
    public void A_service_that_cannot_be_halved_has_the_longer_part_first() => Suggested.Are(
        Rule.ServicesPerDay(min: 3),
        FourWeeks(Write.Day(Monday, Example.Session(200))),
        "from week 1, replace session 1 on monday by group 1 h 7 min + group 1 h 7 min + group 1 h 6 min",
        "from week 1, add group 1 h + group 1 h on monday");

    [Fact]
    public void A_service_of_a_minute_is_not_parted() => Suggested.Are(
        Rule.ServicesPerDay(min: 2),
        FourWeeks(Write.Day(Monday, Write.Hours(Service.Group, Service.Family)), Write.Day(Friday, Example.Session(1))),
        "from week 1, remove session 1 on friday",
        "from week 1, move session 1 on friday to monday",
        "from week 1, add group 1 h on friday");

    [Fact]
    public void A_service_is_parted_as_long_as_its_session_can_hold_one_more_block()
    {
        ServiceBlock[] others = [.. Enumerable.Repeat(ServiceBlock.Of(Service.Family, 1), Session.MaxBlocks - 2)];
        ServiceBlock half = ServiceBlock.Of(Service.Group, 90);

        Suggested.Are(
            Rule.ServicesPerDay(min: Session.MaxBlocks),
            FourWeeks(Write.Day(Monday, Session.Create([ServiceBlock.Of(Service.Group, 180), .. others]))),
            PlanChange.ReplaceSession(OnMonday, Session.Create([half, half, .. others]), 1),
            PlanChange.AddSession(Write.Hours(Service.Group), Monday, 1));
    }

    [Fact]
    public void More_services_than_a_day_has_hours_are_not_added()
    {
        Session brief = Session.Create(Enumerable.Repeat(ServiceBlock.Of(Service.Group, 1), 26));
        IEnumerable<ServiceBlock> longer = Enumerable.Repeat(ServiceBlock.Of(Service.Group, 7), 24);
        IEnumerable<ServiceBlock> shorter = Enumerable.Repeat(ServiceBlock.Of(Service.Group, 6), 2);

        Suggested.Are(
            Rule.ServicesPerDay(min: 26),
            FourWeeks(Write.Day(Monday, brief), FridayOfOneGroup),
            PlanChange.ReplaceSession(OnFriday, Session.Create([.. longer, .. shorter]), 1),
            PlanChange.MoveSession(OnMonday, Friday, start: null, 1),
            PlanChange.RemoveSession(OnFriday, 1));
    }

    [Fact]
    public void Where_every_day_has_too_few_services_one_session_of_each_is_parted()
    {
        Session group = Example.Session(60);

        Suggested.Are(
            Rule.ServicesPerDay(min: 3),
            FourWeeks(Write.Day(Monday, group, group), Write.Day(Friday, group, group)),
            "from week 1, continue with level 2.1, 4 weeks: monday: group 30 min + group 30 min; group 1 h, "
            + "friday: group 30 min + group 30 min; group 1 h");
    }

    [Fact]
    public void Where_every_week_has_too_few_services_one_session_of_each_is_parted()
    {
        Session group = Example.Session(60);
        ProgramPlan plan = Write.Plan
            .Weeks(1, Write.Week(Write.Day(Monday, group, group)))
            .Weeks(1, Write.Week(Write.Day(Tuesday, group, group)))
            .Build();

        // Each further service would last as long as a day, and two of them fit into no session.
        Rule anyLength = Rule.ServiceMinutes(ServiceSet.Treatment, max: ServiceBlock.MaxMinutes);

        PlanChange change = Assert.Single(Suggested.Changes(Rule.ServicesPerWeek(min: 4), plan, anyLength));
        Assert.Equal(
            "from week 1, continue with level 2.1, 1 week: monday: group 20 min + group 20 min + group 20 min; group 1 h, "
            + "then level 2.1, 1 week: tuesday: group 20 min + group 20 min + group 20 min; group 1 h",
            change.ToString());
    }

    private static ProgramPlan FourWeeks(params ServiceDay[] days) => Write.Plan.Weeks(4, Write.Week(days)).Build();
}
