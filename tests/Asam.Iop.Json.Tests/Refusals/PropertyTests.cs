using Asam.Iop.Json.Tests.Texts;

namespace Asam.Iop.Json.Tests.Refusals;

public class PropertyTests
{
    private const string Plan = "$schema, format, id, title, source, population, age, condition, living, modality, edition, phases";

    [Theory]
    [InlineData("null", "null, which is never a value")]
    [InlineData("true", "true")]
    [InlineData("12", "the number 12")]
    [InlineData("\"a\\tb\"", "the text \"a\\u0009b\"")]
    [InlineData("[{},[]]", "an array")]
    public void A_plan_is_an_object(string json, string found) =>
        Refused.With(json, $"line 1, $: Found {found}; allowed is an object: a plan.");

    [Fact]
    public void What_is_required_must_be_there()
    {
        Refused.With(
            "{}", "line 1, $: \"id\" is missing; a plan needs \"id\" and \"phases\".", "line 1, $: \"phases\" is missing; a plan needs \"id\" and \"phases\".");
        Refused.With(
            PlanText.WithPhases("\n{}"),
            "line 2, $.phases[0]: \"level\" is missing; a phase needs \"level\".",
            "line 2, $.phases[0]: \"days\" is missing; a phase needs \"days\" or \"alternating\".");
        Refused.With(
            PlanText.WithPhases("""{"level":"2.1","alternating":[{"days":[]},{}]}"""),
            "line 1, $.phases[0].alternating[1]: \"days\" is missing; a pattern needs \"days\".");
        Refused.With(PlanText.WithDays("{}"), "line 1, $.phases[0].days[0]: \"sessions\" is missing; a service day needs \"sessions\".");
        Refused.With(PlanText.WithSessions("{}"), "line 1, $.phases[0].days[0].sessions[0]: \"blocks\" is missing; a session needs \"blocks\".");
        Refused.With(
            PlanText.WithBlocks("{}"),
            "line 1, $.phases[0].days[0].sessions[0].blocks[0]: \"service\" is missing; a block needs \"service\" and \"minutes\".",
            "line 1, $.phases[0].days[0].sessions[0].blocks[0]: \"minutes\" is missing; a block needs \"service\" and \"minutes\".");
    }

    [Fact]
    public void What_is_unknown_is_refused_and_what_is_known_is_told()
    {
        Refused.With(PlanText.With("\"colour\":{\"id\":[1,2]}"), $"line 1, $.colour: Unknown property \"colour\"; allowed in a plan are {Plan}.");
        Refused.With(PlanText.With("\"ID\":1"), $"line 1, $.ID: Unknown property \"ID\"; allowed in a plan are {Plan}.");
        Refused.With(PlanText.With("\"\":1"), $"line 1, $['']: Unknown property \"\"; allowed in a plan are {Plan}.");
        Refused.With(PlanText.With("\"a\\\\b\":1"), $"line 1, $['a\\\\b']: Unknown property \"a\\b\"; allowed in a plan are {Plan}.");
        Refused.With(PlanText.With("\"it's\\n\":1"), $"line 1, $['it\\'s\\u000a']: Unknown property \"it's\\u000a\"; allowed in a plan are {Plan}.");
        Refused.With(
            PlanText.With($"\"{new string('a', 1000)}\":1"),
            $"line 1, $['{new string('a', 60)}…']: Unknown property \"{new string('a', 60)}…\"; allowed in a plan are {Plan}.");
        Refused.With(PlanText.With("\"azAZ09_$\":1"), $"line 1, $.azAZ09_$: Unknown property \"azAZ09_$\"; allowed in a plan are {Plan}.");
        string longest = new('a', 60);
        Refused.With(PlanText.With($"\"{longest}\":1"), $"line 1, $.{longest}: Unknown property \"{longest}\"; allowed in a plan are {Plan}.");
        Refused.With(
            PlanText.WithPhases("""{"level":"2.1","hours":9,"days":[]}"""),
            "line 1, $.phases[0].hours: Unknown property \"hours\"; allowed in a phase are level, weeks, days, alternating.");
        Refused.With(
            PlanText.WithDays("""{"date":"2026-01-01","sessions":[{"blocks":[{"service":"meal","minutes":30,"hours":1}],"end":"18:00"}]}"""),
            "line 1, $.phases[0].days[0].date: Unknown property \"date\"; allowed in a service day are day, sessions.",
            "line 1, $.phases[0].days[0].sessions[0].blocks[0].hours: Unknown property \"hours\"; allowed in a block are service, groupType, "
            + "name, minutes, size, modality.",
            "line 1, $.phases[0].days[0].sessions[0].end: Unknown property \"end\"; allowed in a session are id, start, blocks.");
    }

    [Fact]
    public void A_property_stands_once_however_it_is_spelled()
    {
        Refused.With(
            "{\"id\":\"x\",\n\"id\":\"x\",\"phases\":[{\"level\":\"2.1\",\"days\":[]}]}",
            "line 2, $.id: \"id\" stands twice; allowed is each property once.");
        Refused.With(PlanText.With("\"i\\u0064\":5"), "line 1, $.id: \"id\" stands twice; allowed is each property once.");
        Refused.With(
            PlanText.WithBlocks("""{"service":"group","minutes":90,"minutes":91,"minutes":92}"""),
            "line 1, $.phases[0].days[0].sessions[0].blocks[0].minutes: \"minutes\" stands twice; allowed is each property once.",
            "line 1, $.phases[0].days[0].sessions[0].blocks[0].minutes: \"minutes\" stands twice; allowed is each property once.");
    }

    [Theory]
    [InlineData("$schema", "allowed is the address of a schema as a text")]
    [InlineData("format", "allowed is 1")]
    [InlineData("title", "allowed is a text of 1 to 200 characters")]
    [InlineData("source", "allowed is a text of 1 to 2000 characters")]
    [InlineData("population", "allowed are adult, adolescent")]
    [InlineData("age", "allowed is a whole number from 0 to 150")]
    [InlineData("condition", "allowed are substance-use-disorder, co-occurring, mental-health")]
    [InlineData("living", "allowed are home, sober-living, other-supportive-housing")]
    [InlineData("modality", "allowed are in-person, virtual, audio-only, hybrid")]
    [InlineData("edition", "allowed are second, third, fourth")]
    public void Null_is_a_wrong_type_everywhere(string property, string allowed)
    {
        Refused.With(PlanText.With($"\"{property}\":null"), $"line 1, $.{property}: Found null, which is never a value; {allowed}.");
        Refused.With(PlanText.With($"\"{property}\":{{\"a\":[]}}"), $"line 1, $.{property}: Found an object; {allowed}.");
        Refused.With(PlanText.With($"\"{property}\":[\"a\"]"), $"line 1, $.{property}: Found an array; {allowed}.");
        Refused.With(PlanText.With($"\"{property}\":false"), $"line 1, $.{property}: Found false; {allowed}.");
    }

    [Fact]
    public void Every_array_holds_objects_of_its_kind()
    {
        Refused.With("""{"id":"x","phases":{}}""", "line 1, $.phases: Found an object; allowed is an array of phases.");
        Refused.With(PlanText.WithPhases("null,\n7"), "line 1, $.phases[0]: Found null, which is never a value; allowed is an object: a phase.", "line 2, $.phases[1]: Found the number 7; allowed is an object: a phase.");
        Refused.With(PlanText.WithPhases("""{"level":"2.1","days":"monday"}"""), "line 1, $.phases[0].days: Found the text \"monday\"; allowed is an array of service days.");
        Refused.With(PlanText.WithPhases("""{"level":"2.1","alternating":{}}"""), "line 1, $.phases[0].alternating: Found an object; allowed is an array of patterns.");
        Refused.With(PlanText.WithPhases("""{"level":"2.1","alternating":[[]]}"""), "line 1, $.phases[0].alternating[0]: Found an array; allowed is an object: a pattern.");
        Refused.With(PlanText.WithDays("""{"sessions":1},"monday" """), "line 1, $.phases[0].days[0].sessions: Found the number 1; allowed is an array of sessions.", "line 1, $.phases[0].days[1]: Found the text \"monday\"; allowed is an object: a service day.");
        Refused.With(PlanText.WithSessions("""{"blocks":true},false"""), "line 1, $.phases[0].days[0].sessions[0].blocks: Found true; allowed is an array of blocks.", "line 1, $.phases[0].days[0].sessions[1]: Found false; allowed is an object: a session.");
        Refused.With(PlanText.WithBlocks("[]"), "line 1, $.phases[0].days[0].sessions[0].blocks[0]: Found an array; allowed is an object: a block.");
    }
}
