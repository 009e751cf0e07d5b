using System.Text;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Tests;

public sealed class CheckTableTests
{
    private static string Document(string name) => Path.Combine(AppContext.BaseDirectory, "Programs", name);

    [Fact]
    public void Plan_with_other_levels_and_alternating_weeks_is_drawn_by_runs()
    {
        CommandResult result = CommandRun.Of("check", Document("example-biweekly-family.json"));

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.Equal(
            """
            Example: family session every other week (example-biweekly-family)
            14 weeks, of these 8 at level 2.1 · adolescent aged 16 · co-occurring · home
            in-person

                               Mon        Tue        Wed             Thu        Fri
            Weeks 1–2          13:00      13:00      13:00           13:00      13:00
            level 2.5          4 h group  4 h group  4 h group       4 h group  4 h group
              groups: process 10 h, skills 10 h

            Weeks 3, 5, 7, 9   3 h group             2 h group                  3 h group
                                                     1 h individual
              groups: skills 3 h, process 2 h, music 1 h, relapse-prevention 2 h

            Weeks 4, 6, 8, 10  3 h group             2 h group                  3 h group
                                                     1 h family
              groups: skills 3 h, process 2 h, recreation 1 h, relapse-prevention 2 h

            Weeks 11–14                              1 h 30 group
            level 1
              groups: discussion 1 h 30

            Treatment          a week     0        9           20   24
            Weeks 1–2            20 h  –  level 2.5: not judged         5 days
            Weeks 3, 5, 7, 9      9 h  ✓  █████████│░░░░░░░░░░░│····    3 days
            Weeks 4, 6, 8, 10     9 h  ✓  █████████│░░░░░░░░░░░│····    3 days
            Weeks 11–14        1 h 30  –  level 1: not judged           1 day

            ✓ compliant  iop: Intensive outpatient program

              Rule               Observed      Limit
            ✓ weekly-hours       9 h           9 h to 20 h      required
            ✓ service-days       3 days        3 to 5 days      typical
            ✓ session-hours      3 h           3 h              typical
            ✗ service-frequency  0 times       at least 1 time  typical
                in weeks 4, 6, 8, 10
                mend: from week 4, add individual 1 h on monday
                  or: from week 4, add individual 1 h on wednesday
                  or: from week 4, add individual 1 h on friday
            ✓ service-minutes    1 h           1 h              typical
            ✓ program-length     8 weeks       8 to 24 weeks    typical
            ✓ titration          3 days        never rising     typical

            """,
            result.Output);
    }

    [Fact]
    public void Open_ended_plan_of_unchosen_days_is_drawn_in_one_column()
    {
        CommandResult result = CommandRun.Of("check", Document("trinity-bh-virtual.low.json"));

        Assert.Equal(ExitCode.NotCompliant, result.ExitCode);
        Assert.Equal(
            """
            Trinity Behavioral Health virtual IOP (trinity-bh-virtual.low)
            open-ended · adult · co-occurring · virtual
            https://trinitybehavioralhealth.com/?p=79774

                        Any day
            Every week  3 days of
                        2 h unspecified

            Treatment   a week     0        9           20   24
            Every week     6 h  ✗  ██████···│░░░░░░░░░░░│····    3 days

            ✗ non-compliant  iop: Intensive outpatient program

              Rule               Observed      Limit
            ✗ weekly-hours       6 h           9 h to 20 h      required
                in every week
                mend: from week 1, add unspecified 3 h on a further day
                  or: from week 1, make session 1 on unchosen day 1 last 5 h
                  or: from week 1, make session 1 on unchosen day 2 last 5 h
            ✓ service-days       3 days        3 to 5 days      typical
            ✗ session-hours      2 h           3 h              typical
                in every week
                mend: from week 1, continue with level 2.1, open-ended: any day: unspecified
                      3 h, any day: unspecified 3 h, any day: unspecified 3 h
            ? service-frequency                at least 1 time  typical
                in every week: the plan has hours whose service it does not say
            – service-minutes                                   typical
                there is nothing to judge
            ? program-length                   8 to 24 weeks    typical
                in every week: the plan is open-ended, so its length is not known
            ✓ titration          3 days        never rising     typical

            """,
            result.Output);
    }

    [Fact]
    public void Six_days_have_room_for_the_longest_service() => Assert.Contains(
        """
                Mon         Tue         Wed         Thu         Fri         Sat
        Every   09:00       09:00       09:00       09:00       09:00       09:00
        week    8 h         8 h         8 h         8 h         8 h         3 h
                unspecified unspecified unspecified unspecified unspecified unspecified
        """,
        CommandRun.Of("check", Document("arroyos-iop.json")).Output,
        StringComparison.Ordinal);

    [Fact]
    public void Many_plans_are_listed_and_counted()
    {
        using TemporaryFolder folder = new();
        folder.Write("b.json", Plans.Of("too-much-of-a-good-thing", days: 6, minutes: 240));
        folder.Write("a/good.ndjson", Plans.Of("good") + "\n\n" + Plans.Of("short", weeks: 4) + "\n");
        folder.Write("c.json", $"[{Plans.Of("too-little", days: 2)},{Plans.Of("an-id-that-is-much-longer-than-any-column-has-room-for.low", minutes: 181)}]");

        CommandResult result = CommandRun.Of("check", folder.Path);

        Assert.Equal(ExitCode.NotCompliant, result.ExitCode);
        Assert.Equal(
            """
              Plan                                Hours  Days  Weeks  Why
            ✓ good                                  9 h     3     12
            ✓ short                                 9 h     3      4  (program-length)
            ✗ too-much-of-a-good-thing             24 h     6     12  weekly-hours over 20 h
            ✗ too-little                            6 h     2     12  weekly-hours under 9 h
            ✓ an-id-that-is-much-lon…om-for.low  9 h 03     3     12  (session-hours)

            5 plans:  ✓ 3 compliant  ✗ 2 non-compliant
            In parentheses: what is typical and a plan does not follow. It does not change
            the verdict.

            Rule                             violated  not evaluable
            iop/weekly-hours       required         2              –
            iop/service-days       typical          2              –
            iop/session-hours      typical          2              –
            iop/service-frequency  typical          –              5
            iop/service-minutes    typical          –              –
            iop/program-length     typical          1              –
            iop/titration          typical          –              –

            """,
            result.Output);
    }

    [Fact]
    public void Several_plans_that_follow_one_another_are_never_wider_than_the_screen()
    {
        string folder = Path.GetDirectoryName(Document("x"))!;

        CommandResult result = CommandRun.Of("check", folder);

        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= ScreenTraits.UsualWidth, line));
        Assert.All(result.Output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Every_document_fits_into_the_screen_by_itself()
    {
        foreach (string file in Directory.GetFiles(Path.GetDirectoryName(Document("x"))!))
        {
            CommandResult result = CommandRun.Of("check", file);
            Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= ScreenTraits.UsualWidth, line));
            Assert.All(result.Output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        }
    }

    [Fact]
    public void Text_of_documents_cannot_style_or_move_anything()
    {
        string plan = Plans.Of("evil [red]x[/]").Replace("\"phases\"", "\"title\":\"T\\u001b[31m\\r\\n\\u202e[bold]\",\"phases\"", StringComparison.Ordinal);

        CommandResult result = CommandRun.WithInput(plan, "check", "-");

        Assert.Equal("T\uFFFD[31m \uFFFD[bold] (evil [red]x[/])", result.Output.Split('\n')[0]);
    }

    [Fact]
    public void Screen_without_Unicode_gets_ASCII_alone()
    {
        ScreenTraits traits = ScreenTraits.Plain with { IsUnicode = false, Encoding = Encoding.ASCII };

        CommandResult result = CommandRun.With(Plans.Of("中", days: 2), traits, "check", "-");

        Assert.Equal(
            """
            ?
            12 weeks . adult

                        Mon              Tue
            Weeks 1-12  3 h unspecified  3 h unspecified

            Treatment   a week     0        9           20   24
            Weeks 1-12     6 h  x  ######...|===========|....    2 days

            x non-compliant  iop: Intensive outpatient program

              Rule               Observed      Limit
            x weekly-hours       6 h           9 h to 20 h      required
                in weeks 1-12
                mend: from week 1, add unspecified 3 h on wednesday
                  or: from week 1, add unspecified 3 h on thursday
                  or: from week 1, add unspecified 3 h on friday
            x service-days       2 days        3 to 5 days      typical
                in weeks 1-12
                mend: from week 1, add unspecified 3 h on wednesday
                  or: from week 1, add unspecified 3 h on thursday
                  or: from week 1, add unspecified 3 h on friday
            + session-hours      3 h           3 h              typical
            ? service-frequency                at least 1 time  typical
                in weeks 1-12: the plan has hours whose service it does not say
            - service-minutes                                   typical
                there is nothing to judge
            + program-length     12 weeks      8 to 24 weeks    typical
            + titration          2 days        never rising     typical

            """,
            result.Output);
    }

    [Fact]
    public void Terminal_gets_colors()
    {
        ScreenTraits traits = ScreenTraits.Plain with { IsTerminal = true, HasColors = true };

        CommandResult result = CommandRun.With(Plans.Of("good"), traits, "check", "-");

        Assert.Contains("\u001b[", result.Output, StringComparison.Ordinal);
    }
}
