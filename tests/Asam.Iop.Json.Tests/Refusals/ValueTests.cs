using Asam.Iop.Json.Tests.Texts;

namespace Asam.Iop.Json.Tests.Refusals;

public class ValueTests
{
    private const string BlockPath = "$.phases[0].days[0].sessions[0].blocks[0]";

    private const string GroupTypes = "psychotherapy, discussion, didactic, educational, process, relapse-prevention, experiential, art, music, "
        + "recreation, adventure, skills, early-recovery-skills, social-support, family-education, multi-family, other";

    [Theory]
    [InlineData("population", "child", "\"child\" is no population; allowed are adult, adolescent.")]
    [InlineData("population", "Adult", "\"Adult\" is no population; allowed are adult, adolescent.")]
    [InlineData("condition", "", "\"\" is no condition; allowed are substance-use-disorder, co-occurring, mental-health.")]
    [InlineData("living", "house\\n", "\"house\\u000a\" is no living arrangement; allowed are home, sober-living, other-supportive-housing.")]
    [InlineData("modality", "online", "\"online\" is no modality of a plan; allowed are in-person, virtual, audio-only, hybrid.")]
    [InlineData("edition", "3", "\"3\" is no edition; allowed are second, third, fourth.")]
    public void Unknown_codes_are_refused_and_the_known_ones_told(string property, string code, string expected) =>
        Refused.With(PlanText.With($"\"{property}\":\"{code}\""), $"line 1, $.{property}: {expected}");

    [Fact]
    public void A_long_code_is_told_without_half_of_a_character()
    {
        string beginning = new('a', 59);
        Refused.With(
            PlanText.With($"\"population\":\"{beginning}😀😀\""),
            $"line 1, $.population: \"{beginning}…\" is no population; allowed are adult, adolescent.");
    }

    [Theory]
    [InlineData("""{"service":"therapy","minutes":90}""", "service", "\"therapy\" is no service; allowed are group, individual, family, medication, case-management, assessment, drug-test, peer-support, mutual-help, break, meal, unspecified.")]
    [InlineData("""{"service":"group","minutes":90,"modality":"hybrid"}""", "modality", "\"hybrid\" is no modality of a block; allowed are in-person, virtual, audio-only.")]
    [InlineData("""{"service":"group","minutes":90,"groupType":"yoga"}""", "groupType", "\"yoga\" is no group type; allowed are " + GroupTypes + ".")]
    [InlineData("""{"service":"group","minutes":90,"groupType":5}""", "groupType", "Found the number 5; allowed are " + GroupTypes + ".")]
    [InlineData("""{"service":"group","minutes":0}""", "minutes", "Found the number 0; allowed is a whole number from 1 to 1440.")]
    [InlineData("""{"service":"group","minutes":1441}""", "minutes", "Found the number 1441; allowed is a whole number from 1 to 1440.")]
    [InlineData("""{"service":"group","minutes":"90"}""", "minutes", "Found the text \"90\"; allowed is a whole number from 1 to 1440.")]
    [InlineData("""{"service":"group","minutes":9,"size":0}""", "size", "Found the number 0; allowed is a whole number from 1 to 1000.")]
    [InlineData("""{"service":"group","minutes":9,"size":1001}""", "size", "Found the number 1001; allowed is a whole number from 1 to 1000.")]
    [InlineData("""{"size":9,"minutes":9,"service":"family"}""", "size", "\"size\" is allowed only with the service group; here it is family.")]
    [InlineData("""{"groupType":"art","minutes":9,"service":"break"}""", "groupType", "\"groupType\" is allowed only with the service group; here it is break.")]
    [InlineData("""{"service":"group","minutes":9,"groupType":"other"}""", "groupType", "\"name\" is missing; the group type other needs it beside it.")]
    [InlineData("""{"service":"group","minutes":9,"groupType":"art","name":"Clay"}""", "name", "\"name\" is allowed only beside the group type other; here it is art.")]
    [InlineData("""{"service":"group","minutes":9,"name":"Clay"}""", "name", "\"name\" is allowed only beside the group type other; here it is not said.")]
    [InlineData("""{"service":"group","minutes":9,"groupType":"other","name":""}""", "name", "Found the text \"\"; allowed is a text of 1 to 200 characters.")]
    public void A_block_says_what_it_is_and_nothing_that_does_not_go_with_it(string block, string property, string expected) =>
        Refused.With(PlanText.WithBlocks(block), $"line 1, {BlockPath}.{property}: {expected}");

    [Theory]
    [InlineData("24:00")]
    [InlineData("23:60")]
    [InlineData("7:30")]
    [InlineData("07:30:00")]
    [InlineData("07.30")]
    [InlineData("0a:00")]
    [InlineData("/9:00")]
    [InlineData(":0:00")]
    [InlineData("1/:00")]
    [InlineData("1::00")]
    [InlineData("00:/9")]
    [InlineData("00:1:")]
    [InlineData("٠٧:٣٠")]
    [InlineData("")]
    public void A_start_is_a_time_of_day(string start) => Refused.With(
        PlanText.WithSessions($$"""{"start":"{{start}}","blocks":[{{PlanText.Block}}]}"""),
        $"line 1, $.phases[0].days[0].sessions[0].start: \"{start}\" is no time; allowed is a time of day as HH:mm, 00:00 to 23:59.");

    [Theory]
    [InlineData("900", "the number 900")]
    [InlineData("{\"hour\":9}", "an object")]
    [InlineData("null", "null, which is never a value")]
    public void A_start_is_a_text(string start, string found) => Refused.With(
        PlanText.WithSessions($$"""{"start":{{start}},"blocks":[{{PlanText.Block}}]}"""),
        $"line 1, $.phases[0].days[0].sessions[0].start: Found {found}; allowed is a time of day as HH:mm, 00:00 to 23:59.");

    [Fact]
    public void A_text_that_is_none_is_not_shown_where_no_text_is_allowed() => Refused.With(
        PlanText.WithPhases("""{"level":"2.1","weeks":"\ud800","days":[]}"""),
        "line 1, $.phases[0].weeks: Found a text; allowed is a whole number from 1 to 520.");

    [Theory]
    [InlineData("")]
    [InlineData("Mon")]
    [InlineData("holiday")]
    [InlineData("wednesdays")]
    [InlineData("no day of the week at all")]
    public void A_weekday_is_a_code(string day) => Refused.With(
        PlanText.WithDays($$"""{"day":"{{day}}","sessions":[{"blocks":[{{PlanText.Block}}]}]}"""),
        $"line 1, $.phases[0].days[0].day: \"{day}\" is no day of the week; allowed are monday, tuesday, wednesday, thursday, friday, saturday, sunday.");

    [Theory]
    [InlineData("third", "9", "0.5, 1, OTP, 2.1, 2.5, 3.1, 3.3, 3.5, 3.7, 4, 1-WM, 2-WM, 3.2-WM, 3.7-WM")]
    [InlineData("third", "1.0", "0.5, 1, OTP, 2.1, 2.5, 3.1, 3.3, 3.5, 3.7, 4, 1-WM, 2-WM, 3.2-WM, 3.7-WM")]
    [InlineData("fourth", "II.5", "RR, 1.0, 1.5, 1.7, 2.1, 2.5, 2.7, 3.1, 3.5, 3.7, 4")]
    [InlineData("second", "2.1 ", "0.5, I, OMT, II.1, II.5, III.1, III.3, III.5, III.7, IV, I-D, II-D, III.2-D, III.7-D, IV-D")]
    public void A_level_is_one_of_the_edition_even_if_that_comes_later(string edition, string level, string allowed) => Refused.With(
        $$"""
        {"id":"x","phases":[
        {"level":"{{level}}","days":[]}],"edition":"{{edition}}"}
        """,
        $"line 2, $.phases[0].level: \"{level}\" is no level of the {edition} edition; allowed are {allowed}.");

    [Fact]
    public void A_level_is_a_text_and_no_number() => Refused.With(
        PlanText.WithPhases("""{"level":2.1,"days":[]}"""),
        "line 1, $.phases[0].level: Found the number 2.1; allowed is the code of a level of care as a text, such as \"2.1\".");

    [Fact]
    public void Levels_are_not_judged_by_an_edition_that_is_none() => Refused.With(
        """{"id":"x","edition":"fifth","phases":[{"level":"9","days":[]}]}""",
        "line 1, $.edition: \"fifth\" is no edition; allowed are second, third, fourth.");
}
