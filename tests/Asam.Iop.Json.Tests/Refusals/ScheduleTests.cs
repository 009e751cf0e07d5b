using Asam.Iop.Json.Tests.Texts;

namespace Asam.Iop.Json.Tests.Refusals;

/// <summary>What spans values. The domain judges it; the reader tells where it is.</summary>
public class ScheduleTests
{
    private const string Session = """{"blocks":[{"service":"group","minutes":90}]}""";

    [Fact]
    public void A_plan_has_1_to_520_phases()
    {
        const string Phase = """{"level":"2.1","weeks":1,"days":[]}""";
        Refused.With(PlanText.WithPhases(string.Empty), "line 1, $.phases: A plan has 0 phases; allowed are 1 to 520.");
        Assert.True(PlanDocument.TryRead(PlanText.WithPhases(PlanText.Repeat(Phase, 520)), out _, out _));
        Refused.With(PlanText.WithPhases(PlanText.Repeat(Phase, 521)), "line 1, $.phases: A plan has 521 phases; allowed are 1 to 520.");
    }

    [Fact]
    public void Only_the_last_phase_is_open_ended() => Refused.With(
        "{\"id\":\"x\",\n\"phases\":[\n{\"level\":\"2.1\",\"weeks\":1,\"days\":[]},\n{\"days\":[],\n\"level\":\"2.1\"},\n{\"level\":\"1\",\"days\":[]}]}",
        "line 4, $.phases[1].weeks: Only the last phase may be open-ended; this one needs its weeks, 1 to 520.");

    [Theory]
    [InlineData("0")]
    [InlineData("521")]
    public void A_phase_has_1_to_520_weeks(string weeks) => Refused.With(
        PlanText.WithPhases($$"""{"level":"2.1","weeks":{{weeks}},"days":[]}"""),
        $"line 1, $.phases[0].weeks: Found the number {weeks}; allowed is a whole number from 1 to 520.");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(13)]
    public void A_phase_alternates_between_2_to_12_patterns(int patterns) => Refused.With(
        PlanText.WithPhases($$"""{"level":"2.1","alternating":[{{PlanText.Repeat("""{"days":[]}""", patterns)}}]}"""),
        $"line 1, $.phases[0].alternating: A phase has {patterns} patterns that alternate; allowed are 2 to 12.");

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    public void Patterns_of_such_a_number_are_read(int patterns) => Assert.Equal(
        patterns,
        PlanDocument.Read(PlanText.WithPhases($$"""{"level":"2.1","alternating":[{{PlanText.Repeat("""{"days":[]}""", patterns)}}]}""")).Phases[0].Patterns.Count);

    [Fact]
    public void A_phase_has_days_or_patterns() => Refused.With(
        PlanText.WithPhases("{\"level\":\"2.1\",\n\"alternating\":[{\"days\":[]},{\"days\":[]}],\n\"days\":[]}"),
        "line 2, $.phases[0].alternating: \"alternating\" stands beside \"days\"; a phase has one of them.");

    [Fact]
    public void A_week_has_at_most_7_days() => Refused.With(
        PlanText.WithDays(PlanText.Repeat($$"""{"sessions":[{{Session}}]}""", 8)),
        "line 1, $.phases[0].days: A week has 8 service days; allowed are at most 7.");

    [Fact]
    public void A_weekday_stands_once_in_a_week()
    {
        string days = $"{{\"day\":\"monday\",\"sessions\":[{Session}]}},\n{{\"sessions\":[{Session}],\n\"day\":\"monday\"}}";
        const string Message = "monday stands twice in a week; each weekday is allowed once, with all its sessions.";
        Refused.With(PlanText.WithDays(days), $"line 3, $.phases[0].days[1].day: {Message}");
        Refused.With(
            PlanText.WithPhases($"{{\"level\":\"2.1\",\"alternating\":[{{\"days\":[]}},\n{{\"days\":[{days}]}}]}}"),
            $"line 4, $.phases[0].alternating[1].days[1].day: {Message}");
    }

    [Fact]
    public void A_session_id_stands_once_in_a_week() => Refused.With(
        PlanText.WithDays($"{{\"sessions\":[{Named}]}},\n{{\"sessions\":[\n{Session},\n{Named}]}}"),
        "line 4, $.phases[0].days[1].sessions[1].id: The session id 'a' stands twice in a week; it must be unique there.");

    [Fact]
    public void A_day_has_1_to_24_sessions()
    {
        Refused.With(PlanText.WithSessions(string.Empty), "line 1, $.phases[0].days[0].sessions: A day has 0 sessions; allowed are 1 to 24.");
        Refused.With(
            PlanText.WithSessions(PlanText.Repeat("""{"blocks":[{"service":"group","minutes":1}]}""", 25)),
            "line 1, $.phases[0].days[0].sessions: A day has 25 sessions; allowed are 1 to 24.");
    }

    [Fact]
    public void A_session_has_1_to_48_blocks()
    {
        Refused.With(PlanText.WithBlocks(string.Empty), "line 1, $.phases[0].days[0].sessions[0].blocks: A session has 0 blocks; allowed are 1 to 48.");
        Refused.With(
            PlanText.WithBlocks(PlanText.Repeat("""{"service":"group","minutes":1}""", 49)),
            "line 1, $.phases[0].days[0].sessions[0].blocks: A session has 49 blocks; allowed are 1 to 48.");
    }

    [Fact]
    public void A_day_is_at_most_1440_minutes()
    {
        Refused.With(
            PlanText.WithBlocks("""{"service":"group","minutes":1440},{"service":"break","minutes":1}"""),
            "line 1, $.phases[0].days[0].sessions[0].blocks: The blocks of a session are 1441 minutes; allowed are at most 1440.");
        Refused.With(
            PlanText.WithSessions(PlanText.Repeat("""{"blocks":[{"service":"group","minutes":721}]}""", 2)),
            "line 1, $.phases[0].days[0].sessions: The sessions of a day are 1442 minutes; allowed are at most 1440.");
    }

    [Fact]
    public void A_session_does_not_pass_midnight() => Refused.With(
        PlanText.WithSessions("{\"blocks\":[{\"service\":\"group\",\"minutes\":91}],\n\"start\":\"22:30\"}"),
        "line 2, $.phases[0].days[0].sessions[0].start: A session of 1 h 31 min from 22:30 passes midnight; it may start at 22:29 at the latest.");

    [Fact]
    public void Sessions_of_a_day_do_not_overlap() => Refused.With(
        PlanText.WithSessions(
            "{\"start\":\"09:00\",\"blocks\":[{\"service\":\"group\",\"minutes\":60}]},\n{\"start\":\"09:59\",\"blocks\":[{\"service\":\"meal\",\"minutes\":1}]}"),
        "line 2, $.phases[0].days[0].sessions[1]: Two sessions of a day overlap: 09:00 to 10:00 and 09:59 to 10:00.");

    [Fact]
    public void Parts_are_judged_together_only_where_each_is_right()
    {
        Refused.With(
            PlanText.WithDays("""{"day":"Mon","sessions":[]}"""),
            "line 1, $.phases[0].days[0].day: \"Mon\" is no day of the week; allowed are monday, tuesday, wednesday, thursday, friday, saturday, sunday.");
        Refused.With(
            PlanText.WithSessions("""{"start":"25:00","blocks":[]}"""),
            "line 1, $.phases[0].days[0].sessions[0].start: \"25:00\" is no time; allowed is a time of day as HH:mm, 00:00 to 23:59.");
        string monday = $$"""{"day":"monday","sessions":[{{Session}}]}""";
        Refused.With(
            PlanText.WithPhases($$"""{"level":"2.1","alternating":[{"days":[]},{"weeks":1,"days":[{{monday}},{{monday}}]}]}"""),
            "line 1, $.phases[0].alternating[1].weeks: Unknown property \"weeks\"; allowed in a pattern are days.");
    }

    [Fact]
    public void Faults_of_different_weeks_are_all_found() => Refused.With(
        PlanText.WithPhases(
            $"{{\"level\":\"2.1\",\"weeks\":1,\"days\":[{{\"sessions\":[{Named},{Named}]}}]}},\n"
            + $"{{\"level\":\"2.1\",\"weeks\":1,\"days\":[{{\"sessions\":[{Session}]}},{{\"sessions\":[]}}]}},\n"
            + $"{{\"level\":\"2.1\",\"weeks\":1,\"days\":[{{\"sessions\":[{Named},{Named}]}}]}}"),
        "line 1, $.phases[0].days[0].sessions[1].id: The session id 'a' stands twice in a week; it must be unique there.",
        "line 2, $.phases[1].days[1].sessions: A day has 0 sessions; allowed are 1 to 24.",
        "line 3, $.phases[2].days[0].sessions[1].id: The session id 'a' stands twice in a week; it must be unique there.");

    private const string Named = """{"id":"a","blocks":[{"service":"group","minutes":1}]}""";
}
