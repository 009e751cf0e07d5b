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
            EXPECTED
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
            EXPECTED
            """,
            result.Output);
    }

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
            EXPECTED
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
            EXPECTED
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
