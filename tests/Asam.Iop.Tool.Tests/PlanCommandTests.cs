using Asam.Iop.Json;
using Asam.Iop.Plans;

namespace Asam.Iop.Tool.Tests;

public sealed class PlanCommandTests
{
    [Fact]
    public void Usual_plan_is_compliant_in_everything()
    {
        CommandResult result = CommandRun.Of("plan", "--days", "5-3", "--weeks", "12", "--start", "17:30");

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(
            """
            5-4-3-days-12-weeks
            12 weeks · adult

                        Mon             Tue        Wed        Thu        Fri
            Weeks 1–4   17:30           17:30      17:30      17:30      17:30
                        3 h group       3 h group  3 h group  3 h group  3 h group
                        1 h individual
              groups: process 7 h 30, relapse-prevention 7 h 30

            Weeks 5–8   17:30           17:30                 17:30      17:30
                        3 h group       3 h group             3 h group  3 h group
                        1 h individual
              groups: process 6 h, relapse-prevention 6 h

            Weeks 9–12  17:30                      17:30                 17:30
                        3 h group                  3 h group             3 h group
                        1 h individual
              groups: process 4 h 30, relapse-prevention 4 h 30

            Treatment   a week     0        9           20   24
            Weeks 1–4     16 h  ✓  █████████│███████░░░░│····    5 days
            Weeks 5–8     13 h  ✓  █████████│████░░░░░░░│····    4 days
            Weeks 9–12    10 h  ✓  █████████│█░░░░░░░░░░│····    3 days

            ✓ compliant  iop: Intensive outpatient program

              Rule               Observed      Limit
            ✓ weekly-hours       10 h to 16 h  9 h to 20 h      required
            ✓ service-days       3 to 5 days   3 to 5 days      typical
            ✓ session-hours      3 h           3 h              typical
            ✓ service-frequency  1 time        at least 1 time  typical
            ✓ service-minutes    1 h           1 h              typical
            ✓ program-length     12 weeks      8 to 24 weeks    typical
            ✓ titration          3 to 5 days   never rising     typical

            """,
            result.Output);
    }

    [Fact]
    public void Illegal_plan_is_shown_with_the_changes_that_mend_it()
    {
        CommandResult result = CommandRun.Of(
            "plan", "--days", "2", "--weeks", "6", "--session", "group:120,break:15", "--individual", "none", "--title", "Short");

        Assert.Equal(ExitCode.NotCompliant, result.ExitCode);
        Assert.Equal(
            """
            Short (2-days-6-weeks)
            6 weeks · adult

                       Mon             Thu
            Weeks 1–6  2 h group       2 h group
                       (15 min break)  (15 min break)

            Treatment  a week     0        9           20   24
            Weeks 1–6     4 h  ✗  ████·····│░░░░░░░░░░░│····    2 days

            ✗ non-compliant  iop: Intensive outpatient program

              Rule               Observed      Limit
            ✗ weekly-hours       4 h           9 h to 20 h      required
                in weeks 1–6
                mend: from week 1, add group 5 h on tuesday
                  or: from week 1, add group 5 h on wednesday
                  or: from week 1, add group 5 h on friday
            ✗ service-days       2 days        3 to 5 days      typical
                in weeks 1–6
                mend: from week 1, add group 2 h + break 15 min on tuesday
                  or: from week 1, add group 2 h + break 15 min on wednesday
                  or: from week 1, add group 2 h + break 15 min on friday
            ✗ session-hours      2 h 15 min    3 h              typical
                in weeks 1–6
                mend: from week 1, continue with level 2.1, 6 weeks: monday: group 2 h 45
                      min + break 15 min, thursday: group 2 h 45 min + break 15 min
            ✗ service-frequency  0 times       at least 1 time  typical
                in weeks 1–6
                mend: from week 1, add individual 1 h on monday
                  or: from week 1, add individual 1 h on thursday
                  or: from week 1, replace session 1 on monday by group 1 h + break 15 min +
                      individual 1 h
            – service-minutes                                   typical
                there is nothing to judge
            ✗ program-length     6 weeks       8 to 24 weeks    typical
                in weeks 1–6
                mend: from week 6, extend by 2 weeks
            ✓ titration          2 days        never rising     typical

            """,
            result.Output);
    }

    [Theory]
    [InlineData("5-3", "12", "4 4 4")]
    [InlineData("5-3", "14", "5 5 4")]
    [InlineData("5,3", "5", "3 2")]
    [InlineData("5-3", "6,4,2", "6 4 2")]
    [InlineData("4", "9", "9")]
    public void Weeks_are_shared_out_evenly_the_longer_shares_first(string days, string weeks, string expected)
    {
        using TemporaryFolder folder = new();
        string file = $"{folder.Path}/plan.json";

        CommandRun.Of("plan", "--days", days, "--weeks", weeks, "--output", file);

        ProgramPlan plan = PlanDocument.Read(File.ReadAllBytes(file));
        Assert.Equal(expected, string.Join(' ', plan.Phases.Select(phase => phase.Weeks)));
    }

    [Fact]
    public void Written_plan_says_what_the_options_say()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("plan.json", "old");

        CommandResult result = CommandRun.Of(
            "plan", "--days", "3", "--weeks", "8", "--id", "evening", "--title", "Evening", "--session", "process:90,family:90", "--start", "18:00",
            "--individual", "tuesday:45", "--modality", "hybrid", "--living", "sober-living", "--condition", "co-occurring",
            "--population", "adolescent", "--age", "16", "-o", file);

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.Equal(["plan.json"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.Equal(
            """{"id":"evening","title":"Evening","population":"adolescent","age":16,"condition":"co-occurring","living":"sober-living","modality":"hybrid","phases":["""
            + """{"level":"2.1","weeks":8,"days":["""
            + """{"day":"monday","sessions":[{"start":"18:00","blocks":[{"service":"group","groupType":"process","minutes":90},{"service":"family","minutes":90}]}]},"""
            + """{"day":"tuesday","sessions":[{"blocks":[{"service":"individual","minutes":45}]}]},"""
            + """{"day":"wednesday","sessions":[{"start":"18:00","blocks":[{"service":"group","groupType":"process","minutes":90},{"service":"family","minutes":90}]}]},"""
            + """{"day":"friday","sessions":[{"start":"18:00","blocks":[{"service":"group","groupType":"process","minutes":90},{"service":"family","minutes":90}]}]}]}]}""",
            PlanDocument.Write(PlanDocument.Read(File.ReadAllText(file))));
    }

    [Fact]
    public void Strict_requires_what_is_typical()
    {
        CommandResult result = CommandRun.Of("plan", "--days", "3", "--weeks", "4", "--strict");

        Assert.Equal(ExitCode.NotCompliant, result.ExitCode);
        Assert.Contains("✗ non-compliant  iop+strict: Intensive outpatient program", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--days: '8' is no list of days a week, each 1 to 7, like 5-3 or 5,3.", "--days", "8", "--weeks", "4")]
    [InlineData("--days: '5-' is no list of days a week, each 1 to 7, like 5-3 or 5,3.", "--days", "5-", "--weeks", "4")]
    [InlineData("--days: '5-4-3' is no list of days a week, each 1 to 7, like 5-3 or 5,3.", "--days", "5-4-3", "--weeks", "4")]
    [InlineData("--weeks: '0' is no number of weeks, 1 to 520, like 12, or one for each step, like 6,4,2.", "--days", "5", "--weeks", "0")]
    [InlineData("--days has 3 steps, and --weeks only 2 to share out; each step needs one.", "--days", "5-3", "--weeks", "2")]
    [InlineData("--weeks has 2 numbers and --days 3 steps; give one number, or one for each step.", "--days", "5-3", "--weeks", "2,2")]
    [InlineData("--session: 'process' is no service with its minutes, like process:90.", "--days", "5", "--weeks", "4", "--session", "process")]
    [InlineData("--session: '0' is no number of minutes, 1 to 1440.", "--days", "5", "--weeks", "4", "--session", "process:0")]
    [InlineData("--start: '25:00' is no time of day like 17:30.", "--days", "5", "--weeks", "4", "--start", "25:00")]
    [InlineData("--individual: 'monday' is no day with minutes, like wednesday:60, and not none.", "--days", "5", "--weeks", "4", "--individual", "monday")]
    [InlineData("'zoom' is no modality of a plan; allowed are in-person, virtual, audio-only, hybrid.", "--days", "5", "--weeks", "4", "--modality", "zoom")]
    [InlineData("start: A session of 3 h from 23:00 passes midnight; it may start at 21:00 at the latest.", "--days", "5", "--weeks", "4", "--start", "23:00")]
    [InlineData("Option '--weeks' is required.", "--days", "5")]
    public void Wrong_options_are_refused_with_a_reason(string reason, params string[] options)
    {
        CommandResult result = CommandRun.Of(["plan", .. options]);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal($"asam-iop: {reason}", result.Error.Split('\n')[0]);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_wrong_input()
    {
        using TemporaryFolder folder = new();
        string file = $"{folder.Path}/none/plan.json";

        CommandResult result = CommandRun.Of("plan", "--days", "3", "--weeks", "8", "--output", file);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal($"asam-iop: {file}: There is no such file or folder.\n", result.Error);
    }
}
