namespace Asam.Iop.Tool.Tests;

/// <summary>Checks against policies of files.</summary>
public sealed class CheckPolicyTests : IDisposable
{
    private const string Ceiling =
        """{"id":"ceiling","title":"Ceiling","authority":"payer","sources":[{"id":"S","title":"Manual"}],"rules":[{"kind":"weekly-hours","enforcement":"required","maxHours":8.5,"sources":["S"]}]}""";

    private const string Gap =
        """{"id":"gap","title":"Gap","authority":"payer","sources":[{"id":"S","title":"Manual"}],"rules":[{"kind":"days-between","enforcement":"typical","max":1,"sources":["S"]}]}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_policy_gives_a_report_in_the_order_in_which_they_were_named()
    {
        CommandResult result = Check("json", "--policy", Write("gap.json", Gap), "--policy", "iop", "--policy", Write("ceiling.json", Ceiling));

        Assert.Equal(ExitCode.NotCompliant, result.ExitCode);
        Assert.Equal(
            ["""{"plan":"a","policy":"gap","verdict":"compliant",""", """{"plan":"a","policy":"iop","verdict":"compliant",""", """{"plan":"a","policy":"ceiling","verdict":"non-compliant","""],
            result.Output.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf("\"outcomes\"", StringComparison.Ordinal)]));
        Assert.Empty(result.Error);
    }

    [Fact]
    public void What_is_typical_in_a_file_is_required_of_a_strict_check()
    {
        string policy = Write("gap.json", Gap);

        Assert.Equal(ExitCode.Good, Check("json", "--policy", policy).ExitCode);
        CommandResult strict = Check("json", "--policy", policy, "--strict");
        Assert.Equal(ExitCode.NotCompliant, strict.ExitCode);
        Assert.Contains("\"rule\":\"gap+strict/days-between\"", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_shows_the_breach_of_a_typical_rule_and_does_not_fail()
    {
        CommandResult result = Check("junit", "--policy", Write("gap.json", Gap));

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.StartsWith(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites name="asam-iop">
              <testsuite name="a (gap)" file="(standard input)" tests="1" failures="0" errors="0" skipped="0">
                <testcase classname="a" name="gap/days-between">
                  <system-out>4 days between two service days in weeks 1–12; typical: at most 1 day.
            """,
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_policy_is_told_with_file_line_and_path_and_the_others_are_asked_all_the_same()
    {
        string wrong = Write("wrong.json", Ceiling.Replace("\"rules\"", "\n\"rules\"", StringComparison.Ordinal).Replace("8.5", "8.51", StringComparison.Ordinal));
        CommandResult result = Check("json", "--policy", wrong, "--policy", "iop");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.StartsWith("""{"plan":"a","policy":"iop","verdict":"compliant",""", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            $$"""{"file":"{{wrong}}","line":2,"path":"$.rules[0].maxHours","message":"Found the number 8.51; allowed is 0 to 168 hours, in whole minutes."}""" + "\n",
            result.Error);
        Assert.Equal(
            $"asam-iop: {wrong}:2: $.rules[0].maxHours: Found the number 8.51; allowed is 0 to 168 hours, in whole minutes.\n",
            Check("table", "--policy", wrong, "--policy", "iop").Error);
    }

    [Fact]
    public void Without_a_policy_that_can_be_read_nothing_is_judged()
    {
        CommandResult result = Check("json", "--policy", $"{_folder.Path}/none.json");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal($$"""{"file":"{{_folder.Path}}/none.json","message":"There is no such file or folder."}""" + "\n", result.Error);
    }

    [Fact]
    public void Folder_is_no_policy() =>
        Assert.Equal($"asam-iop: {_folder.Path}: It is a folder; allowed is the file of one policy.\n", Check("table", "--policy", _folder.Path).Error);

    [Fact]
    public void Policies_that_differ_cannot_have_one_id()
    {
        string first = Write("first.json", Ceiling);
        string same = Write("same.json", Ceiling.Replace("8.5", "8.50", StringComparison.Ordinal));
        string other = Write("other.json", Ceiling.Replace("8.5", "9", StringComparison.Ordinal));
        CommandResult result = Check("json", "--policy", first, "--policy", same, "--policy", other);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
        Assert.Equal(
            $$"""{"file":"{{other}}","message":"Its id, 'ceiling', is that of another policy that is asked; allowed is each id once."}""" + "\n", result.Error);
    }

    private static CommandResult Check(string format, params string[] policies) =>
        CommandRun.WithInput(Plans.Of("a"), ["check", "-", "--format", format, .. policies]);

    private string Write(string name, string json) => _folder.Write(name, json);
}
