using Asam.Iop.Plans;
using Asam.Iop.Policies;
using static Asam.Iop.Planning.Tests.Written;

namespace Asam.Iop.Planning.Tests;

public sealed class EditsOfServicesTests
{
    private static readonly Rule Weekly = Rule.ServiceFrequency(ServicesOf("individual"), min: 1);

    [Fact]
    public void A_service_that_is_missing_gets_a_session_or_the_end_or_the_time_of_one() => Assert.Equal(
        [
            "from week 1, add individual 1 h on a further day",
            "from week 1, replace session 1 on unchosen day 1 by process 1 h 30 min + individual 1 h",
            "from week 1, replace session 1 on unchosen day 1 by process 30 min + individual 1 h",
        ],
        Edited.Texts(Plan("2: any process 90"), Weekly));

    [Fact]
    public void A_service_that_is_missing_every_day_is_also_added_to_every_day() => Assert.Equal(
        [
            "from week 1, continue with level 2.1, 2 weeks: any day: process 30 min + individual 1 h",
            "from week 1, continue with level 2.1, 2 weeks: any day: process 1 h 30 min + individual 1 h",
        ],
        Edited.Texts<ContinueWithChange>(Plan("2: any process 90"), Rule.ServiceOnEveryServiceDay(ServicesOf("individual"), min: 1)));

    /// <summary>What is there, what there shall be every so many weeks, and what is added.</summary>
    [Theory]
    [InlineData("individual 60", 2, null, 1, "individual 1 h")]
    [InlineData("unspecified 60", 1, null, 1, "individual 1 h")]
    [InlineData("individual 60", null, 200, 1, "individual 2 h 20 min")]
    [InlineData("individual 60 + individual 60", 2, 200, 1, "individual 1 h + individual 1 h")]
    [InlineData("individual 40 + individual 40", 3, 200, 1, "individual 3 h 20 min")]
    [InlineData("process 60", 3, 299, 2, "individual 1 h 15 min + individual 1 h 15 min")]
    public void As_much_is_added_as_every_week_lacks(string session, int? min, int? minMinutes, int everyWeeks, string added) => Assert.Contains(
        $"from week 1, add {added} on a further day",
        Edited.Texts<AddSessionChange>(Plan($"2: any {session}"), Rule.ServiceFrequency(ServicesOf("individual"), min, minMinutes, everyWeeks)));

    [Theory]
    [InlineData(45, null, "45 min")]
    [InlineData(null, 50, "50 min")]
    [InlineData(null, 70, "1 h")]
    public void What_is_added_is_as_long_as_a_rule_of_the_service_says(int? min, int? max, string length) => Assert.Equal(
        $"from week 1, add individual {length} on a further day",
        Edited.Texts(
            Plan("2: any process 90"),
            Weekly,
            Rule.ServiceMinutes(ServicesOf("individual"), min, max).Named("individual"),
            Rule.ServiceMinutes(ServicesOf("family"), min: 90).Named("family"))[0]);

    [Fact]
    public void A_block_that_is_too_short_is_set_to_the_limit() => Assert.Equal(
        [
            "from week 1, make block 2 of session 1 on unchosen day 1 last 1 h",
            "from week 1, continue with level 2.1, 2 weeks: any day: process 30 min + individual 1 h; individual 1 h",
        ],
        Edited.Texts(Plan("2: any process 30 + individual 45; individual 60"), Rule.ServiceMinutes(ServicesOf("individual"), min: 60)));

    /// <summary>Monday holds 1 service of 3, Tuesday 3, and Wednesday none that counts, so that it is not judged.</summary>
    [Fact]
    public void A_day_with_too_few_services_gets_parts_or_more_of_them_or_is_left_out() => Assert.Equal(
        [
            "from week 1, replace session 1 on monday by process 20 min + process 20 min + process 20 min",
            "from week 1, add individual 1 h + individual 1 h on monday",
            "from week 1, remove session 1 on monday",
            "from week 1, move session 1 on monday to tuesday",
            "from week 1, move session 1 on monday to wednesday",
            "from week 1, move session 1 on monday to thursday",
            "from week 1, move session 1 on monday to friday",
            "from week 1, move session 1 on monday to saturday",
            "from week 1, move session 1 on monday to sunday",
            "from week 1, continue with level 2.1, 2 weeks: monday: process 20 min + process 20 min + process 20 min, "
                + "tuesday: process 1 h + individual 30 min + individual 30 min, wednesday: medication 1 h",
        ],
        Edited.Texts(Plan("2: monday process 60 | tuesday process 60 + individual 30 + individual 30 | wednesday medication 60"), Rule.ServicesPerDay(3)));

    [Fact]
    public void So_does_each_such_day() => Assert.Equal(
        [
            "from week 1, replace session 1 on monday by process 30 min + process 30 min",
            "from week 1, replace session 1 on friday by art 30 min + art 30 min",
            "from week 1, add individual 1 h on monday",
            "from week 1, add individual 1 h on friday",
        ],
        Edited.Texts(Plan("2: monday process 60 | friday art 60"), Rule.ServicesPerDay(2)).Take(4));

    /// <summary>2 services of 4.</summary>
    [Fact]
    public void A_week_with_too_few_services_gets_parts_or_more_of_them() => Assert.Equal(
        [
            "from week 1, replace session 1 on unchosen day 1 by process 20 min + process 20 min + process 20 min",
            "from week 1, add individual 1 h + individual 1 h on a further day",
            "from week 1, add process 1 h on a further day",
            "from week 1, add individual 30 min on a further day",
        ],
        Edited.Texts(Plan("2: any process 60 | any individual 30"), Rule.ServicesPerWeek(4)));

    [Theory]
    [InlineData(null, 8, null, "process 1 h (8 people) + art 30 min (6 people)")]
    [InlineData(7, null, null, "process 1 h (10 people) + art 30 min (7 people)")]
    [InlineData(7, 8, "group:process", "process 1 h (8 people) + art 30 min (6 people)")]
    public void A_group_of_another_size_is_set_to_the_limit(int? min, int? max, string? types, string expected) => Assert.Equal(
        [
            $"from week 1, replace session 1 on unchosen day 1 by {expected}",
            $"from week 1, continue with level 2.1, 2 weeks: any day: {expected}, any day: individual 30 min",
        ],
        Edited.Texts(
            Plan("2: any process 60 10 + art 30 6 | any individual 30"),
            Rule.GroupSize(min, max, types is null ? null : ServicesOf(types))));

    [Fact]
    public void Everything_or_a_session_is_attended_as_is_allowed() => Assert.Equal(
        [
            "from week 1, attend everything in-person",
            "from week 1, attend session 1 on unchosen day 1 in-person",
            "from week 1, attend session 1 on unchosen day 2 in-person",
        ],
        Edited.Texts(Plan("2: any process 60 | any individual 30"), Rule.Modality(ModalitySet.Of(Modality.InPerson))));
}
