using Asam.Iop.Plans;
using Asam.Iop.Policies;
using static Asam.Iop.Planning.Tests.SmallPlans;
using static Asam.Iop.Planning.Tests.Written;

namespace Asam.Iop.Planning.Tests;

public sealed class EditsOfHoursTests
{
    [Fact]
    public void A_week_that_is_too_short_gets_what_is_missing() => Assert.Equal(
        [
            "from week 1, make block 1 of session 1 on unchosen day 1 last 1 h 30 min",
            "from week 1, make block 1 of session 1 on unchosen day 2 last 2 h",
            "from week 1, add process 30 min on a further day",
            "from week 1, add process 1 h on a further day",
            "from week 1, add individual 1 h 30 min on a further day",
            "from week 1, continue with level 2.1, 2 weeks: any day: process 1 h, any day: individual 2 h",
        ],
        Edited.Texts(Plan("2: any process 60 | any individual 90"), Hours(min: 3)));

    [Fact]
    public void A_week_that_is_too_long_does_without_what_is_too_much() => Assert.Equal(
        [
            "from week 1, make block 1 of session 1 on unchosen day 1 last 30 min",
            "from week 1, make block 1 of session 1 on unchosen day 2 last 1 h 30 min",
            "from week 1, remove session 1 on unchosen day 1",
            "from week 1, remove session 1 on unchosen day 2",
            "from week 1, replace session 1 on unchosen day 1 by individual 30 min",
            "from week 1, replace session 1 on unchosen day 1 by process 1 h",
            "from week 1, step down to 1 day a week",
            "from week 1, continue with level 2.1, 2 weeks: any day: process 1 h + individual 30 min, any day: process 1 h 30 min",
        ],
        Edited.Texts(Plan("2: any process 60 + individual 30 | any process 120"), Hours(max: 3)));

    /// <summary>2 to 3 hours, of which 2 are certain and 4 are possible: 1 hour is too much.</summary>
    [Fact]
    public void Hours_that_perhaps_count_can_be_too_many() => Assert.Equal(
        [
            "from week 1, make block 1 of session 1 on unchosen day 1 last 1 h",
            "from week 1, make block 1 of session 1 on unchosen day 2 last 1 h",
            "from week 1, remove session 1 on unchosen day 1",
            "from week 1, remove session 1 on unchosen day 2",
            "from week 1, step down to 1 day a week",
            "from week 1, continue with level 2.1, 2 weeks: any day: process 1 h, any day: unspecified 2 h",
        ],
        Edited.Texts(Plan("2: any process 120 | any unspecified 120"), Hours(2, 3).Excluding(ServicesOf("unspecified"))));

    /// <summary>The first week lacks 1 hour, the worst 2.</summary>
    [Fact]
    public void The_first_week_that_is_out_gets_what_it_lacks_or_what_the_worst_week_lacks() => Assert.Equal(
        [
            "from week 1, make block 1 of session 1 on unchosen day 1 last 3 h",
            "from week 1, add process 1 h on a further day",
            "from week 1, add process 2 h on a further day",
            "from week 1, make block 1 of session 1 on unchosen day 1 last 4 h",
            "from week 1, continue with level 2.1, 1 week: any day: process 3 h, then level 2.1, 1 week: any day: process 3 h",
        ],
        Edited.Texts(Plan("1: any process 120", "1: any process 60"), Hours(min: 3)));

    /// <summary>241 minutes in 2 weeks instead of 360: 59.5 a week are missing, so 60.</summary>
    [Fact]
    public void A_mean_that_is_too_low_lacks_whole_minutes_of_every_week() => Assert.Equal(
        [
            "from week 1, make block 1 of session 1 on unchosen day 1 last 4 h",
            "from week 1, add process 1 h on a further day",
            "from week 1, add process 3 h on a further day",
            "from week 1, continue with level 2.1, 1 week: any day: process 3 h, then level 2.1, 1 week: any day: process 3 h",
        ],
        Edited.Texts(Plan("1: any process 180", "1: any process 61"), Rule.AverageWeeklyHours(min: WeeklyHours.FromHours(3))));

    /// <summary>301 minutes in 2 weeks instead of 240: 30.5 a week are too many, so 31.</summary>
    [Fact]
    public void A_mean_that_is_too_high_has_whole_minutes_too_many_in_every_week() => Assert.Equal(
        [
            "from week 1, make block 1 of session 1 on unchosen day 1 last 1 h 29 min",
            "from week 1, remove session 1 on unchosen day 1",
            "from week 1, continue with level 2.1, 1 week: any day: process 2 h, then level 2.1, 1 week: any day: process 2 h",
        ],
        Edited.Texts(Plan("1: any process 120", "1: any process 181"), Rule.AverageWeeklyHours(max: WeeklyHours.FromHours(2))));

    /// <summary>360 minutes are missing in 2 weeks, which may become 4.</summary>
    [Fact]
    public void A_total_that_is_too_low_is_shared_out_among_the_weeks_or_gets_more_of_them() => Assert.Equal(
        [
            "from week 1, make block 1 of session 1 on unchosen day 1 last 5 h",
            "from week 1, add process 3 h on a further day",
            "from week 1, add process 2 h on a further day",
            "from week 2, extend by 1 week",
            "from week 2, extend by 2 weeks",
        ],
        Edited.Texts(Plan("2: any process 120"), Rule.TotalHours(10, withinWeeks: 4)));

    /// <summary>59 minutes are missing in 2 weeks, with another one between.</summary>
    [Fact]
    public void A_total_is_shared_out_among_weeks_that_others_part() => Assert.Equal(
        ["from week 1, make block 1 of session 1 on unchosen day 1 last 1 h 30 min", "from week 3, make block 1 of session 1 on unchosen day 1 last 1 h 31 min"],
        Edited.Texts<ResizeBlockChange>(Plan("1: any process 60", "L1 1: none", "1: any process 61"), Rule.TotalHours(3, withinWeeks: 2)));

    /// <summary>On Monday an hour is missing; on Wednesday nothing counts, so the rule does not judge it.</summary>
    [Fact]
    public void A_day_that_is_too_short_is_lengthened_or_left_out() => Assert.Equal(
        [
            "from week 1, make block 1 of session 1 on monday last 2 h",
            "from week 1, remove session 1 on monday",
            "from week 1, move session 1 on monday to tuesday",
            "from week 1, move session 1 on monday to wednesday",
            "from week 1, move session 1 on monday to thursday",
            "from week 1, move session 1 on monday to friday",
            "from week 1, move session 1 on monday to saturday",
            "from week 1, move session 1 on monday to sunday",
            "from week 1, add process 1 h on monday",
            "from week 1, continue with level 2.1, 2 weeks: monday: process 2 h + break 30 min, tuesday: process 2 h, wednesday: medication 30 min",
        ],
        Edited.Texts(
            Plan("2: monday process 60 + break 30 | tuesday process 120 | wednesday medication 30"),
            Rule.ServiceDayHours(min: SessionDuration.FromHours(2))));

    /// <summary>The sessions with a group are half an hour too long; the others are not judged.</summary>
    [Fact]
    public void A_session_that_is_too_long_is_shortened_or_left_out() => Assert.Equal(
        [
            "from week 1, make block 1 of session 1 on monday last 2 h",
            "from week 1, remove session 1 on monday",
            "from week 1, make block 1 of session 1 on tuesday last 1 h",
            "from week 1, make block 2 of session 1 on tuesday last 30 min",
            "from week 1, remove session 1 on tuesday",
            "from week 1, continue with level 2.1, 2 weeks: monday: process 2 h; individual 3 h, "
                + "tuesday: process 1 h + individual 1 h, wednesday: break 20 min",
        ],
        Edited.Texts(
            Plan("2: monday process 150; individual 180 | tuesday process 90 + individual 60 | wednesday break 20"),
            Rule.SessionHours(max: SessionDuration.FromHours(2))));
}
