using Asam.Iop.Plans;
using Asam.Iop.Policies;
using static Asam.Iop.Planning.Tests.Written;

namespace Asam.Iop.Planning.Tests;

public sealed class EditsOfDaysTests
{
    [Fact]
    public void Days_that_are_too_many_are_left_out()
    {
        ProgramPlan plan = Plan("2: any process 60 | any process 30 | any art 30");

        Assert.Equal(
            ["from week 1, step down to 2 days a week", "from week 1, step down to 1 day a week"],
            Edited.Texts<StepDownChange>(plan, Rule.ServiceDays(max: 2)));
        Assert.Equal(
            ["from week 1, remove session 1 on unchosen day 1", "from week 1, remove session 1 on unchosen day 2", "from week 1, remove session 1 on unchosen day 3"],
            Edited.Texts<RemoveSessionChange>(plan, Rule.ServiceDays(max: 2)));
        Assert.Empty(Edited.Texts<AddSessionChange>(plan, Rule.ServiceDays(max: 2)));
    }

    [Fact]
    public void Where_days_are_too_few_only_sessions_beside_another_are_moved() => Assert.Equal(
        ["session 1 on monday", "session 2 on monday"],
        Edited.Changes(Plan("2: monday process 60; individual 30 | tuesday art 45"), SmallPlans.Policy(Rule.ServiceDays(min: 3)))
            .OfType<MoveSessionChange>()
            .Select(change => change.Session.ToString())
            .Distinct());

    /// <summary>2 days count for certain, and the third day perhaps: it is not known that they are too few.</summary>
    [Fact]
    public void Days_that_are_perhaps_as_many_as_allowed_are_not_too_many() => Assert.Equal(
        ["from week 1, add process 1 h on a further day", "from week 1, add unspecified 1 h on a further day"],
        Edited.Texts(Plan("2: any process 60 | any process 60 | any unspecified 60"), Rule.ServiceDays(3, 3).Excluding(ServicesOf("unspecified"))));

    [Theory]
    [InlineData("monday process 60 | any individual 60 | any process 45", "monday: process 1 h, wednesday: individual 1 h, friday: process 45 min")]
    [InlineData("any process 60 | any art 30", "monday: process 1 h, thursday: art 30 min")]
    [InlineData("any process 60 | thursday art 30", "monday: process 1 h, thursday: art 30 min")]
    [InlineData("any process 60 | monday art 30", "monday: art 30 min, thursday: process 1 h")]
    [InlineData("any process 60 | monday art 30 | wednesday art 30 | friday art 30 | thursday art 30", "monday: art 30 min, tuesday: process 1 h, wednesday: art 30 min, thursday: art 30 min, friday: art 30 min")]
    public void Days_that_are_unchosen_are_put_on_the_usual_weekdays_that_are_free(string week, string chosen) => Assert.Equal(
        [$"from week 1, continue with level 2.1, 2 weeks: {chosen}, then level 2.1, 1 week: friday: art 1 h, monday: art 1 h"],
        Edited.Texts<ContinueWithChange>(Plan($"2: {week}", "1: friday art 60 | monday art 60"), Rule.DaysBetween(max: 6)));

    [Fact]
    public void Hours_that_rise_are_brought_down_to_those_of_the_week_before() => Assert.Equal(
        [
            "from week 2, make block 1 of session 1 on unchosen day 1 last 30 min",
            "from week 2, remove session 1 on unchosen day 1",
            "from week 2, remove session 1 on unchosen day 2",
            "from week 2, step down to 1 day a week",
            "from week 2, for that week alone, have any day: process 1 h",
        ],
        Edited.Texts(Plan("1: any process 60", "1: any process 60 | any process 30"), Rule.TitrationOfHours()));

    [Fact]
    public void Days_that_rise_are_brought_down_to_those_of_the_week_before() => Assert.Equal(
        [
            "from week 3, step down to 1 day a week",
            "from week 3, remove session 1 on unchosen day 1",
            "from week 3, remove session 1 on unchosen day 2",
            "from week 3, remove session 1 on unchosen day 3",
            "from week 3, for that week alone, have any day: process 2 h",
        ],
        Edited.Texts(Plan("2: any process 120", "1: any process 60 | any process 30 | any art 30"), Rule.TitrationOfDays()));

    [Fact]
    public void The_week_before_is_the_last_one_at_the_level() => Assert.Equal(
        [
            "from week 4, make block 1 of session 1 on unchosen day 1 last 1 h",
            "from week 4, remove session 1 on unchosen day 1",
            "from week 4, for that week alone, have any day: process 1 h",
        ],
        Edited.Texts(Plan("2: any process 60", "L1 1: any process 200", "1: any process 90"), Rule.TitrationOfHours()));

    [Fact]
    public void The_week_before_is_in_the_same_run_or_the_one_before() => Assert.Equal(
        ["from week 3, for that week alone, have any day: process 50 min"],
        Edited.Texts<ReplaceWeekChange>(Plan("1: any process 60", "1: any process 50", "1: any process 90"), Rule.TitrationOfHours()));

    [Fact]
    public void Nothing_comes_before_the_first_week() =>
        Assert.Empty(Edited.Texts(Plan("1: any process 60"), Rule.TitrationOfHours()));
}
