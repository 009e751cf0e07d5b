using Asam.Iop.Json.Tests.Refusals;
using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Tests.Policies;

/// <summary>What is wrong about a policy document is said so that someone who writes policies, and no programs, can mend it.</summary>
public class PolicyRefusalTests
{
    private static readonly string Words = string.Join(", ", ServiceSet.AllWords);

    [Theory]
    [InlineData("\"minHours\":20,\"maxHours\":19", "$.rules[0].minHours: minHours, 20 h, is above maxHours, 19 h.")]
    [InlineData("\"per\":\"week\"", "$.rules[0]: At least one of minHours and maxHours is needed.")]
    [InlineData("\"maxHours\":19,\"taperWeeks\":2", "$.rules[0].taperWeeks: taperWeeks needs minHours beside it.")]
    [InlineData("\"minHours\":9,\"taperWeeks\":2,\"per\":\"average\"", "$.rules[0].taperWeeks: taperWeeks does not go with per.")]
    [InlineData("\"minHours\":9,\"taperWeeks\":2,\"firstWeeks\":4", "$.rules[0].taperWeeks: taperWeeks does not go with firstWeeks.")]
    [InlineData("\"minHours\":9,\"firstWeeks\":4,\"per\":\"average\"", "$.rules[0].firstWeeks: firstWeeks does not go with per.")]
    [InlineData("\"minHours\":9,\"taperWeeks\":13", "$.rules[0].taperWeeks: Found the number 13; allowed is a whole number from 1 to 12.")]
    [InlineData("\"minHours\":168.05", "$.rules[0].minHours: Found the number 168.05; allowed is 0 to 168 hours, in whole minutes.")]
    [InlineData("\"minHours\":-1", "$.rules[0].minHours: Found the number -1; allowed is 0 to 168 hours, in whole minutes.")]
    [InlineData("\"minHours\":1.001", "$.rules[0].minHours: Found the number 1.001; allowed is 0 to 168 hours, in whole minutes.")]
    [InlineData("\"minHours\":\"9\"", "$.rules[0].minHours: Found the text \"9\"; allowed is 0 to 168 hours, in whole minutes.")]
    [InlineData("\"minHours\":null", "$.rules[0].minHours: Found null, which is never a value; allowed is 0 to 168 hours, in whole minutes.")]
    [InlineData("\"minHours\":9,\"per\":\"month\"", "$.rules[0].per: \"month\" is no value of \"per\"; allowed are week, average.")]
    [InlineData("\"minHours\":9,\"minHours\":9", "$.rules[0].minHours: \"minHours\" stands twice; allowed is each property once.")]
    [InlineData(
        "\"minHours\":9,\"max\":5",
        "$.rules[0].max: Unknown property \"max\"; allowed in a rule of the kind weekly-hours are kind, id, basis, enforcement, population, counts, "
        + "excludes, minHours, maxHours, per, taperWeeks, firstWeeks, sources.")]
    public void A_wrong_limit_of_weekly_hours(string parameters, string error) =>
        Refused.Policy(PolicyText.WithRule("weekly-hours", parameters), error);

    [Theory]
    [InlineData("service-days", "\"min\":8", "$.rules[0].min: Found the number 8; allowed is a whole number from 0 to 7.")]
    [InlineData("service-days", "\"min\":5,\"max\":3", "$.rules[0].min: min, 5, is above max, 3.")]
    [InlineData("service-day-hours", "\"maxHours\":24.5", "$.rules[0].maxHours: Found the number 24.5; allowed is 0 to 24 hours, in whole minutes.")]
    [InlineData("session-hours", "\"firstWeeks\":1", "$.rules[0]: At least one of minHours and maxHours is needed.")]
    [InlineData("days-between", "\"max\":31", "$.rules[0].max: Found the number 31; allowed is a whole number from 0 to 30.")]
    [InlineData("service-frequency", "\"min\":1", "$.rules[0]: services is needed.")]
    [InlineData("service-frequency", "\"services\":[\"individual\"]", "$.rules[0]: At least one of min and minMinutes is needed.")]
    [InlineData("service-frequency", "\"services\":[\"individual\"],\"min\":1,\"per\":\"service-day\",\"everyWeeks\":2", "$.rules[0].everyWeeks: everyWeeks does not go with per.")]
    [InlineData("service-minutes", "\"services\":[\"group\"],\"minMinutes\":1441", "$.rules[0].minMinutes: Found the number 1441; allowed is a whole number from 1 to 1440.")]
    [InlineData("program-length", "\"minWeeks\":12,\"maxWeeks\":8", "$.rules[0].minWeeks: minWeeks, 12, is above maxWeeks, 8.")]
    [InlineData("total-hours", "\"minHours\":72", "$.rules[0]: withinWeeks is needed.")]
    [InlineData("total-hours", "\"minHours\":0.95,\"withinWeeks\":12", "$.rules[0].minHours: Found the number 0.95; allowed is 1 to 10000 hours, in whole minutes.")]
    [InlineData("services-per-day", "\"min\":0", "$.rules[0].min: Found the number 0; allowed is a whole number from 1 to 200.")]
    [InlineData("services-per-week", "\"firstWeeks\":521,\"min\":9", "$.rules[0].firstWeeks: Found the number 521; allowed is a whole number from 1 to 520.")]
    [InlineData("group-size", "\"groupTypes\":[\"process\"]", "$.rules[0]: At least one of min and max is needed.")]
    [InlineData("group-size", "\"min\":2,\"groupTypes\":[\"proces\"]", "$.rules[0].groupTypes[0]: \"proces\" is no group type; allowed are TYPES.")]
    [InlineData("modality", "\"allowed\":[\"hybrid\"]", "$.rules[0].allowed[0]: \"hybrid\" is no modality of a block; allowed are in-person, virtual, audio-only.")]
    [InlineData("modality", "\"allowed\":[]", "$.rules[0].allowed: Found an array without an element; allowed is an array of one or more of in-person, virtual, audio-only.")]
    [InlineData("titration", "\"of\":\"weeks\"", "$.rules[0].of: \"weeks\" is no value of \"of\"; allowed are days, hours.")]
    public void A_wrong_parameter_of_any_kind(string kind, string parameters, string error) =>
        Refused.Policy(PolicyText.WithRule(kind, parameters), error.Replace("TYPES", string.Join(", ", GroupType.Codes), StringComparison.Ordinal));

    [Fact]
    public void A_word_that_is_no_service() => Refused.Policy(
        PolicyText.WithRule("service-minutes", "\"services\":[\"individual\",\"grup\"],\"minMinutes\":30"),
        $"$.rules[0].services[1]: \"grup\" is no service; allowed are {Words}.");

    [Fact]
    public void A_kind_that_there_is_not_and_one_that_is_missing() => Refused.Policy(
        PolicyText.WithRules("""{"kind":"weekly","enforcement":"required","minHours":"?","sources":["S"]},{"enforcement":"required","sources":["S"]}"""),
        "$.rules[0].kind: \"weekly\" is no kind of rule; allowed are weekly-hours, service-days, service-day-hours, session-hours, days-between, "
        + "service-frequency, service-minutes, program-length, total-hours, services-per-day, services-per-week, group-size, modality, titration.",
        "$.rules[1]: \"kind\" is missing; a rule needs \"kind\" and \"enforcement\" and \"sources\".");

    [Fact]
    public void The_kind_may_come_last() => Assert.Equal(
        PolicyDocument.Read(PolicyText.Minimal),
        PolicyDocument.Read(PolicyText.WithRules("""{"minHours":9.00,"sources":["S"],"enforcement":"required","k\u0069nd":"weekly-hours"}""")));

    [Fact]
    public void A_default_is_as_good_as_nothing() => Assert.Equal(
        PolicyDocument.Read(PolicyText.WithRule("service-frequency", "\"services\":[\"family\"],\"min\":1,\"per\":\"service-day\"")),
        PolicyDocument.Read(PolicyText.WithRule("service-frequency", "\"services\":[\"family\"],\"min\":1,\"per\":\"service-day\",\"everyWeeks\":1")));

    [Fact]
    public void A_source_that_is_missing_wherever_it_is_cited() => Refused.Policy(
        """{"id":"x","title":"X","authority":"payer","sources":[{"id":"S","title":"A"},{"id":"S","title":"B"}],"rules":[{"kind":"titration","enforcement":"typical","sources":["S","T"]}],"unmodeled":[{"text":"U.","sources":["V"]}]}""",
        "$.sources[1].id: The source id 'S' stands twice.",
        "$.rules[0].sources[1]: 'T' is no source of the policy; it has S.",
        "$.unmodeled[0].sources[0]: 'V' is no source of the policy; it has S.");

    [Fact]
    public void A_rule_without_a_source_and_a_policy_without_any() => Refused.Policy(
        """{"id":"x","title":"X","authority":"payer","sources":[],"rules":[{"kind":"titration","enforcement":"typical","sources":[]}]}""",
        "$.sources: Found an array without an element; allowed is an array of one or more sources.",
        "$.rules[0].sources: Found an array without an element; allowed is an array of the ids of one or more sources.");

    [Fact]
    public void A_kind_that_recurs_without_ids_of_its_own() => Refused.Policy(
        PolicyText.WithRules($$"""{{PolicyText.Rule}},{"kind":"weekly-hours","id":"ceiling","enforcement":"required","maxHours":20,"sources":["S"]},{{PolicyText.Rule}}"""),
        "$.rules[0].id: weekly-hours recurs in the policy; each rule of the kind needs an id of its own.",
        "$.rules[2].id: weekly-hours recurs in the policy; each rule of the kind needs an id of its own.");

    [Fact]
    public void An_id_that_stands_twice() => Refused.Policy(
        PolicyText.WithRules("""{"kind":"titration","id":"a","enforcement":"typical","sources":["S"]},{"kind":"days-between","max":2,"id":"a","enforcement":"typical","sources":["S"]}"""),
        "$.rules[1].id: The rule id 'a' stands twice.");

    [Theory]
    [InlineData("\"edition\":\"3\"", "$.edition: \"3\" is no edition; allowed are second, third, fourth.")]
    [InlineData("\"confidence\":\"high\"", "$.confidence: \"high\" is no confidence; allowed are primary, secondary.")]
    [InlineData("\"jurisdiction\":\"\"", "$.jurisdiction: Found the text \"\"; allowed is a text of 1 to 200 characters.")]
    [InlineData("\"effective\":{\"from\":\"2024-02-30\"}", "$.effective.from: \"2024-02-30\" is no date; allowed is a date as yyyy-MM-dd.")]
    [InlineData("\"effective\":{\"from\":\"24-02-01\"}", "$.effective.from: \"24-02-01\" is no date; allowed is a date as yyyy-MM-dd.")]
    [InlineData("\"effective\":{\"from\":\"0000-01-01\"}", "$.effective.from: \"0000-01-01\" is no date; allowed is a date as yyyy-MM-dd.")]
    [InlineData("\"effective\":{\"from\":null}", "$.effective.from: Found null, which is never a value; allowed is a date as yyyy-MM-dd.")]
    [InlineData("\"effective\":{\"from\":\"2024-02-02\",\"to\":\"2024-02-01\"}", "$.effective.to: Found 2024-02-01, which is before 2024-02-02; allowed is that day or a later one.")]
    [InlineData("\"effective\":{\"until\":\"2024-02-02\"}", "$.effective.until: Unknown property \"until\"; allowed in effective dates are from, to.")]
    [InlineData("\"adolescentAges\":{\"from\":12}", "$.adolescentAges: \"below\" is missing; a band of ages needs \"below\".")]
    [InlineData("\"adolescentAges\":{\"from\":18,\"below\":18}", "$.adolescentAges.below: Found 18, which is not above from, 18; allowed is a greater age.")]
    [InlineData("\"adolescentAges\":{\"from\":150,\"below\":150}", "$.adolescentAges.from: Found the number 150; allowed is a whole number from 0 to 149.")]
    [InlineData("\"adolescentAges\":{\"below\":151}", "$.adolescentAges.below: Found the number 151; allowed is a whole number from 1 to 150.")]
    [InlineData("\"conditions\":[\"any\"]", "$.conditions[0]: \"any\" is no condition; allowed are substance-use-disorder, co-occurring, mental-health.")]
    [InlineData("\"format\":2", "$.format: Found the number 2; allowed is 1.")]
    [InlineData("\"unmodeled\":[{\"sources\":[\"S\"]}]", "$.unmodeled[0]: \"text\" is missing; such a sentence needs \"text\" and \"sources\".")]
    [InlineData("\"$schema\":7", "$.$schema: Found the number 7; allowed is the address of a schema as a text.")]
    [InlineData("\"counts\":[{\"a\":[1]},\"grup\"]", "$.counts[0]: Found an object; allowed are SERVICES.", "$.counts[1]: \"grup\" is no service; allowed are SERVICES.")]
    [InlineData("\"excludes\":\"group\"", "$.excludes: Found the text \"group\"; allowed is an array of services.")]
    [InlineData("\"effective\":7", "$.effective: Found the number 7; allowed is an object: effective dates.")]
    [InlineData("\"unmodeled\":7", "$.unmodeled: Found the number 7; allowed is an array of sentences with their sources.")]
    [InlineData("\"unmodeled\":[7]", "$.unmodeled[0]: Found the number 7; allowed is an object: such a sentence.")]
    [InlineData("\"rule\":[]", "$.rule: Unknown property \"rule\"; allowed in a policy are $schema, format, id, title, authority, jurisdiction, edition, effective, confidence, counts, excludes, conditions, adolescentAges, sources, rules, unmodeled.")]
    public void A_wrong_property_of_the_policy(string property, params string[] errors) =>
        Refused.Policy(PolicyText.With(property), [.. errors.Select(error => error.Replace("SERVICES", Words, StringComparison.Ordinal))]);

    [Fact]
    public void Lists_of_sources_and_rules_that_are_none() => Refused.Policy(
        """{"id":"x","title":"X","authority":"payer","sources":{},"rules":7}""",
        "$.sources: Found an object; allowed is an array of one or more sources.",
        "$.rules: Found the number 7; allowed is an array of one or more rules.");

    [Fact]
    public void Sources_and_rules_that_are_none() => Refused.Policy(
        """{"id":"x","title":"X","authority":"payer","sources":["S"],"rules":[[]]}""",
        "$.sources[0]: Found the text \"S\"; allowed is an object: a source.",
        "$.rules[0]: Found an array; allowed is an object: a rule.");

    [Fact]
    public void What_a_rule_without_a_kind_says_is_passed_over_whatever_it_is() => Refused.Policy(
        PolicyText.WithRules("""{"minHours":{"a":[1,{"kind":2}]},"enforcement":"required","sources":["S"],"services":[["b"]]}"""),
        "$.rules[0]: \"kind\" is missing; a rule needs \"kind\" and \"enforcement\" and \"sources\".");

    [Fact]
    public void Ids_are_of_few_characters() => Refused.Policy(
        PolicyText.Minimal.Replace("\"x\"", "\"US_MD\"", StringComparison.Ordinal),
        "$.id: Found the text \"US_MD\"; allowed is a text of 1 to 100 characters of a-z 0-9 . -.");

    [Fact]
    public void Every_fault_is_told_with_its_line()
    {
        const string Json = """
            {
              "id": "x", "title": "X",
              "sources": [ { "id": "S", "title": "A" } ],
              "rules": [
                { "kind": "weekly-hours", "enforcement": "must",
                  "minHours": 9.01,
                  "sources": [ "S" ] } ]
            }
            """;

        Assert.False(PolicyDocument.TryRead(Json, out _, out IReadOnlyList<DocumentError> errors));
        Assert.Equal(
            [
                "line 1, $: \"authority\" is missing; a policy needs \"id\" and \"title\" and \"authority\" and \"sources\" and \"rules\".",
                "line 5, $.rules[0].enforcement: \"must\" is no enforcement; allowed are required, typical.",
                "line 6, $.rules[0].minHours: Found the number 9.01; allowed is 0 to 168 hours, in whole minutes.",
            ],
            errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Parts_that_do_not_go_together_are_told_with_their_line()
    {
        const string Json = """
            { "id": "x", "title": "X", "authority": "payer",
              "sources": [ { "id": "S", "title": "A" } ],
              "rules": [
                { "kind": "weekly-hours", "enforcement": "required", "maxHours": 19,
                  "minHours": 20,
                  "sources": [ "S" ] } ] }
            """;

        Assert.False(PolicyDocument.TryRead(Json, out _, out IReadOnlyList<DocumentError> errors));
        Assert.Equal("line 5, $.rules[0].minHours: minHours, 20 h, is above maxHours, 19 h.", Assert.Single(errors).ToString());
    }

    [Fact]
    public void Many_parts_that_do_not_go_together_are_each_told_with_their_line()
    {
        const string Json = """
            { "id": "x", "title": "X", "authority": "payer",
              "unmodeled": [
                { "text": "A", "sources": [ "S",
                  "V" ] } ],
              "rules": [
                { "kind": "titration", "enforcement": "required", "sources": [
                  "T", "S" ] },
                { "kind": "titration", "enforcement": "required", "sources": [ "S",
                  "U" ] } ],
              "sources": [ { "id": "S", "title": "A" },
                { "title": "A",
                  "id": "S" } ] }
            """;

        Assert.False(PolicyDocument.TryRead(Json, out _, out IReadOnlyList<DocumentError> errors));
        Assert.Equal(
            [
                "line 4, $.unmodeled[0].sources[1]: 'V' is no source of the policy; it has S.",
                "line 6, $.rules[0].id: titration recurs in the policy; each rule of the kind needs an id of its own.",
                "line 7, $.rules[0].sources[0]: 'T' is no source of the policy; it has S.",
                "line 8, $.rules[1].id: titration recurs in the policy; each rule of the kind needs an id of its own.",
                "line 9, $.rules[1].sources[1]: 'U' is no source of the policy; it has S.",
                "line 12, $.sources[1].id: The source id 'S' stands twice.",
            ],
            errors.Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("kin\\udfff")]
    public void A_name_that_is_no_text_before_the_kind_of_a_rule_is_told(string name) => Refused.Policy(
        PolicyText.WithRules($$"""{"{{name}}":1,{{PolicyText.Rule[1..]}}"""),
        $"$.rules[0]: Found {name[^6..]}, which is half of a surrogate pair; allowed is the pair.");

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"id":"x","title":"X","authority":"payer","sources":[{"id":"S","title":"A"}],"rules":[{"kind":"weekly""")]
    [InlineData("""{"id":"x","title":"X","authority":"payer","sources":[{"id":"S","title":"A"}],"rules":[{"kin""")]
    [InlineData("""{"rules":[{"minHours":[[}]}""")]
    public void Broken_documents_have_errors_and_no_policy(string json)
    {
        Assert.False(PolicyDocument.TryRead(json, out _, out IReadOnlyList<DocumentError> errors));
        Assert.NotEmpty(errors);
    }
}
