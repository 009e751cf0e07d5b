using System.Text.Json.Nodes;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Json.Tests;

public class ReportDocumentTests
{
    private const string Sources = ""","sources":[{"id":"S1","title":"A rule book","url":"https://example.org/rules"},{"id":"S2","title":"A letter"}]""";

    [Fact]
    public void A_breach_has_weeks_figures_and_the_changes_that_mend()
    {
        PolicyReport report = Judge(
            Rule.WeeklyHours(WeeklyHours.FromHours(9)),
            """{"level":"2.1","weeks":2,"days":[D,D,D]},{"level":"2.5","weeks":1,"days":[]},{"level":"2.1","weeks":2,"days":[D,D]}""");
        RuleOutcome outcome = Assert.Single(report.Outcomes);
        Assert.Equal(
            """{"plan":"x","policy":"p","verdict":"non-compliant","outcomes":[{"rule":"p/weekly-hours","kind":"weekly-hours","enforcement":"required","outcome":"violated","weeks":"""
            + """[[4,5]],"observed":{"value":360,"unit":"minutes"},"limit":{"min":540,"unit":"minutes"}"""
            + $""","message":"{outcome.Message}","changes":[{string.Join(",", outcome.Changes.Select(change => ChangeDocument.Write(change)))}]{Sources}"""
            + "}]}",
            ReportDocument.Write(report));
        Assert.NotEmpty(outcome.Changes);
    }

    [Fact]
    public void A_report_says_by_itself_all_that_a_program_needs()
    {
        const string Book = """{"id":"R1","title":"Rule book","url":"https://example.org/rules","date":"2024-02-29"}""";
        const string Letter = """{"id":"R2","title":"Letter"}""";
        const string Expected =
            $$"""
            { "plan": "x", "policy": "us-xx-iop", "verdict": "non-compliant",
              "outcomes": [
                { "rule": "us-xx-iop/program-length", "kind": "program-length", "enforcement": "typical",
                  "outcome": "violated", "weeks": [[1, 3]], "observed": { "value": 3, "unit": "weeks" }, "limit": { "min": 8, "max": 24, "unit": "weeks" },
                  "message": "3 weeks at level 2.1 in weeks 1–3; typical: 8 to 24 weeks.",
                  "changes": [ { "change": "extend", "fromWeek": 3, "weeks": 5 } ],
                  "sources": [ {{Letter}} ] },
                { "rule": "us-xx-iop/modality", "kind": "modality", "enforcement": "required",
                  "outcome": "not-evaluable", "weeks": [[1, 3]], "limit": { "max": 0, "unit": "services" },
                  "reasonCode": "unknown-modality", "reason": "the plan does not say how every service is attended",
                  "message": "Cannot be judged in weeks 1–3: the plan does not say how every service is attended.",
                  "sources": [ {{Book}}, {{Letter}} ] },
                { "rule": "us-xx-iop/attended-day", "kind": "service-day-hours", "enforcement": "required", "basis": "attended", "population": "adult",
                  "outcome": "not-applicable", "reasonCode": "other-basis", "reason": "what is attended is not known",
                  "message": "Does not apply: what is attended is not known.",
                  "sources": [ {{Book}} ] },
                { "rule": "us-xx-iop/titration", "kind": "titration", "enforcement": "typical",
                  "outcome": "satisfied", "observed": { "value": 1, "unit": "days" },
                  "message": "1 day of treatment a week; typical: never rising.",
                  "sources": [ {{Book}}, {{Letter}} ] },
                { "rule": "us-xx-iop/weekly-hours", "kind": "weekly-hours", "enforcement": "required",
                  "outcome": "violated", "weeks": [[1, 3]], "observed": { "value": 540, "unit": "minutes", "weeks": 3 }, "limit": { "max": 120, "unit": "minutes" },
                  "message": "9 h of treatment in weeks 1–3 together; required: at most 2 h a week on average.",
                  "changes": [
                    { "change": "resize-session", "fromWeek": 1, "session": { "unchosenDay": 1, "number": 1 }, "minutes": 120 },
                    { "change": "remove-session", "fromWeek": 1, "session": { "unchosenDay": 1, "number": 1 } },
                    { "change": "step-down", "fromWeek": 1, "days": 0 } ],
                  "sources": [ {{Book}} ] } ],
              "unmodeled": [ { "text": "A group has a counselor in the room.", "sources": [ {{Book}} ] } ] }
            """;
        Policy policy = Policy.Create("us-xx-iop", "Rules of a state", AuthorityKind.License)
            .Source(new("R1", "Rule book", "https://example.org/rules", new LocalDate(2024, 2, 29)))
            .Source(new("R2", "Letter"))
            .Add(Rule.ProgramLength(8, 24).AsTypical().CitedFrom("R2"))
            .Add(Rule.Modality(ModalitySet.Of(Modality.InPerson)).CitedFrom("R1", "R2"))
            .Add(Rule.ServiceDayHours(SessionDuration.FromHours(3)).Named("attended-day").Of(Basis.Attended).For(Population.Adult).CitedFrom("R1"))
            .Add(Rule.TitrationOfDays().AsTypical().CitedFrom("R1", "R2"))
            .Add(Rule.AverageWeeklyHours(max: WeeklyHours.FromHours(2)).CitedFrom("R1"))
            .Add(new UnmodeledRule("A group has a counselor in the room.", "R1"))
            .Build();

        string report = ReportDocument.Write(policy.Evaluate(PlanOf("""{"level":"2.1","weeks":3,"days":[D]}""")));

        Assert.Equal(JsonNode.Parse(Expected)!.ToJsonString(), JsonNode.Parse(report)!.ToJsonString());
    }

    [Fact]
    public void A_range_of_weeks_without_an_end_ends_in_null()
    {
        PolicyReport report = Judge(
            Rule.ServiceDays(min: 3), """{"level":"2.1","weeks":1,"days":[D,D]},{"level":"2.1","alternating":[{"days":[D,D,D]},{"days":[D]}]}""");
        Assert.Contains(
            ""","weeks":[[1,1],[3,3]],"observed":{"value":1,"unit":"days"},"limit":{"min":3,"unit":"days"}""",
            ReportDocument.Write(report),
            StringComparison.Ordinal);

        PolicyReport always = Judge(Rule.ServiceDays(min: 3), """{"level":"2.1","weeks":1,"days":[D,D,D]},{"level":"2.1","days":[D]}""");
        Assert.Contains(""","outcome":"violated","weeks":[[2,null]],"observed":""", ReportDocument.Write(always), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_values_are_a_range_and_a_length_without_an_end_has_no_greatest()
    {
        Assert.Contains(
            ""","outcome":"satisfied","observed":{"min":360,"max":540,"unit":"minutes"},"limit":{"min":360,"max":540,"unit":"minutes"},"message":""",
            ReportDocument.Write(Judge(
                Rule.WeeklyHours(WeeklyHours.FromHours(6), WeeklyHours.FromHours(9)),
                """{"level":"2.1","weeks":1,"days":[D,D,D]},{"level":"2.1","weeks":1,"days":[D,D]}""")),
            StringComparison.Ordinal);
        Assert.Contains(
            ""","outcome":"satisfied","observed":{"min":9,"unit":"weeks"},"limit":{"min":8,"unit":"weeks"},"message":""",
            ReportDocument.Write(Judge(
                Rule.ProgramLength(min: 8), """{"level":"2.1","weeks":8,"days":[D]},{"level":"2.1","days":[D]}""")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_mean_is_its_minutes_and_its_weeks() => Assert.Contains(
        ""","observed":{"value":900,"unit":"minutes","weeks":2},"limit":{"max":1200,"unit":"minutes"}""",
        ReportDocument.Write(Judge(
            Rule.AverageWeeklyHours(max: WeeklyHours.FromHours(20)),
            """{"level":"2.1","weeks":1,"days":[D,D,D]},{"level":"2.1","weeks":1,"days":[D,D]}""")),
        StringComparison.Ordinal);

    [Fact]
    public void What_was_not_judged_has_a_reason()
    {
        PolicyReport open = Judge(Rule.ProgramLength(min: 8, max: 24), """{"level":"2.1","days":[D]}""");
        Assert.Contains(
            $$""","outcome":"not-evaluable","weeks":[[1,null]],"limit":{"min":8,"max":24,"unit":"weeks"},"reasonCode":"open-ended-length","reason":"{{open.Outcomes[0].Reason}}","message":"{{open.Outcomes[0].Message}}"{{Sources}}""",
            ReportDocument.Write(open),
            StringComparison.Ordinal);

        PolicyReport elsewhere = Judge(Rule.ProgramLength(min: 8), """{"level":"1","weeks":1,"days":[D]}""");
        Assert.Equal(
            """{"plan":"x","policy":"p","verdict":"not-applicable","outcomes":[{"rule":"p/program-length","kind":"program-length","enforcement":"required","outcome":"not-applicable" """.TrimEnd()
            + $""","reasonCode":"nothing-to-judge","reason":"{elsewhere.Outcomes[0].Reason}","message":"{elsewhere.Outcomes[0].Message}"{Sources}"""
            + "}]}",
            ReportDocument.Write(elsewhere));
    }

    [Fact]
    public void The_indented_form_says_the_same()
    {
        PolicyReport report = Judge(Rule.ServiceDays(min: 1), """{"level":"2.1","weeks":1,"days":[D]}""");
        string indented = ReportDocument.Write(report, DocumentLayout.Indented);
        Assert.StartsWith("{\n  \"plan\": \"x\",\n  \"policy\": \"p\",\n  \"verdict\": \"compliant\",\n  \"outcomes\": [\n    {\n", indented, StringComparison.Ordinal);
        using var parsed = System.Text.Json.JsonDocument.Parse(indented);
        using var compact = System.Text.Json.JsonDocument.Parse(ReportDocument.WriteUtf8(report));
        Assert.True(System.Text.Json.JsonElement.DeepEquals(compact.RootElement, parsed.RootElement));
        Assert.DoesNotContain('\n', ReportDocument.Write(report));
    }

    /// <summary>Judges a plan whose phases are given, with D for a day of one group of three hours.</summary>
    private static PolicyReport Judge(Rule rule, string phases)
    {
        ProgramPlan plan = PlanOf(phases);
        return Policy.Create("p", "A policy", AuthorityKind.Guidance)
            .Source(new Citation("S1", "A rule book", "https://example.org/rules"))
            .Source(new Citation("S2", "A letter"))
            .Add(rule.CitedFrom("S1", "S2"))
            .Build()
            .Evaluate(plan);
    }

    private static ProgramPlan PlanOf(string phases)
    {
        string day = """{"sessions":[{"blocks":[{"service":"group","minutes":180}]}]}""";
        return PlanDocument.Read(Texts.PlanText.WithPhases(phases.Replace("D", day, StringComparison.Ordinal)));
    }
}
