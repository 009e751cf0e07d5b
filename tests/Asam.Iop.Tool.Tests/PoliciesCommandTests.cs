namespace Asam.Iop.Tool.Tests;

public sealed class PoliciesCommandTests
{
    [Fact]
    public void Policies_are_listed_one_a_line()
    {
        CommandResult result = CommandRun.Of("policies");
        string[] lines = result.Output.TrimEnd('\n').Split('\n');

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.StartsWith("Policy           Authority           Place  Dates                  Seen       Title", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("us-nc-saiop      payer               US-NC  2023-04-27–2025-12-31  primary    North Carolina Me", StringComparison.Ordinal));
        Assert.Equal(Catalog.PolicyCatalog.Entries.Count, lines.Length - 1);
    }

    [Fact]
    public void On_a_day_it_is_said_what_is_known_of_each()
    {
        string[] lines = CommandRun.Of("policies", "--on", "2025-06-01").Output.Split('\n');

        Assert.Contains(lines, line => line.StartsWith("us-nc-saiop ", StringComparison.Ordinal) && line.EndsWith("in force", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("us-nc-8a12-2026 ", StringComparison.Ordinal) && line.Contains("not known for that", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("us-md ", StringComparison.Ordinal) && line.Contains("not known: its", StringComparison.Ordinal));
    }

    [Fact]
    public void One_policy_is_shown_with_its_rules_and_what_no_rule_can_say_and_its_sources()
    {
        CommandResult result = CommandRun.Of("policies", "show", "us-md");

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.StartsWith(
            """
            Maryland license: intensive outpatient treatment, level 2.1 (us-md)
            authority: licence
            place: US-MD
            counts: group, individual, family, unspecified
            conditions: substance-use-disorder, co-occurring
            adolescent: ages 0 to below 18

            Rule                     Limits                        For               Sources
            weekly-hours-adult       weekly-hours:       required  adult             MD1
                                     minHours 9 h,
                                     maxHours 20 h
            """,
            result.Output,
            StringComparison.Ordinal);
        Assert.Contains("\nWhat no rule can say\n- ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n[MD1] ", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n').Where(line => !line.Contains("http", StringComparison.Ordinal)), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Document_of_a_policy_can_be_copied_and_read_again()
    {
        using TemporaryFolder folder = new();
        string document = CommandRun.Of("policies", "show", "us-md", "--format", "json").Output;
        string copy = folder.Write("my-payer.json", document.Replace("\"us-md\"", "\"my-payer\"", StringComparison.Ordinal));

        Assert.Equal(Catalog.PolicyCatalog.Get("us-md"), Json.PolicyDocument.Read(document));
        Assert.StartsWith("Maryland license: intensive outpatient treatment, level 2.1 (my-payer)\n", CommandRun.Of("policies", "show", copy).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asam-iop: The catalog has no policy 'us-xx'. Similar ids are us-tx, us-ca, us-co, us-ct, us-il; there are 32.\nSee 'asam-iop policies show --help'.\n", "policies", "show", "us-xx")]
    [InlineData("asam-iop: 'June' is no day; allowed is a date as yyyy-MM-dd.\nSee 'asam-iop policies --help'.\n", "policies", "--on", "June")]
    [InlineData("asam-iop: ./none.json: There is no such file or folder.\n", "policies", "show", "./none.json")]
    public void Wrong_names_are_refused(string error, params string[] arguments)
    {
        CommandResult result = CommandRun.Of(arguments);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal(error, result.Error);
    }

    [Fact]
    public void Check_asks_all_policies_or_those_of_a_day()
    {
        string[] all = Asked("--all");
        string[] ofTheDay = Asked("--all", "--on", "2025-06-01");

        Assert.Equal(Catalog.PolicyCatalog.Entries.Select(entry => entry.Id), all);
        Assert.Equal(all.Except(["us-nc-8a12-2026"]), ofTheDay);
    }

    [Fact]
    public void Policy_that_is_not_known_for_the_day_is_a_fault()
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("a"), "check", "-", "--policy", "us-nc-saiop", "--on", "2026-06-01");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal("asam-iop: us-nc-saiop: us-nc-saiop is not known for 2026-06-01: it is known for 2023-04-27 to 2025-12-31.\n", result.Error);
    }

    private static string[] Asked(params string[] options) =>
    [
        .. CommandRun.WithInput(Plans.Of("a"), ["check", "-", "--format", "json", .. options]).Output.TrimEnd('\n').Split('\n')
            .Select(line => line.Split('"')[7]),
    ];
}
