using Asam.Iop.Policies;

namespace Asam.Iop.Testing.Tests;

public sealed class PolicyCasesTests : IDisposable
{
    private const string Plan = """{ "id": "p", "phases": [ { "level": "2.1", "weeks": 1, "days": [] } ] }""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public static IEnumerable<object[]> Cases => PolicyCases.In("cases").AsTheoryData();

    [Theory, MemberData(nameof(Cases))]
    public void A_folder_of_cases_is_theory_data(PolicyCase each) => each.Run();

    [Fact]
    public void A_case_is_named_by_itself_or_by_its_path() => Assert.Equal(
        ["in-force", "payer/too-short", "Twelve weeks, titrated, are an intensive outpatient program"],
        PolicyCases.In("cases").Select(each => each.ToString()));

    [Fact]
    public void What_a_case_names_is_found_beside_it_or_in_the_catalog_in_the_version_of_its_date()
    {
        IReadOnlyList<PolicyCase> cases = PolicyCases.In("cases");

        Assert.Equal(["us-nc-saiop", "payer", "iop"], cases.Select(each => each.Policy!.Id));
        Assert.Equal(["example-titrated-12-weeks", "short", "example-titrated-12-weeks"], cases.Select(each => each.Plan!.Id));
        Assert.Equal(Verdict.NonCompliant, cases[1].Run().Verdict);
    }

    [Fact]
    public void A_case_that_does_not_hold_says_all_that_differs()
    {
        PolicyCase only = Only($$"""
            { "plan": {{Plan}}, "policy": "iop", "verdict": "compliant",
              "outcomes": [ { "rule": "iop/titration", "outcome": "satisfied" }, { "rule": "weekly-hours", "outcome": "violated" } ] }
            """);

        string[] lines = Assert.Throws<PolicyAssertionException>(only.Run).Message.Split('\n');

        Assert.Equal("Expected p to be compliant under iop; it is non-compliant.", lines[0]);
        Assert.Equal("Expected iop/titration to be satisfied; it is not-applicable. Does not apply: there is nothing to judge.", lines[1]);
        Assert.Equal(string.Empty, lines[2]);
    }

    [Theory]
    [InlineData("""{ "plan": "a.json", "policy": "iop", "color": 1 }""", "line 1, $.color: Unknown property \"color\"; allowed in a case are $schema, format, name, plan, ")]
    [InlineData("""{ "plan": {}, "policy": "iop", "verdict": "compliant" }""", "line 1, $.plan: \"id\" is missing; a plan needs \"id\" and \"phases\".")]
    [InlineData("{\n \"plan\": [],\n \"policy\": 3, \"verdict\": \"fine\" }", "line 3, $.verdict: \"fine\" is no verdict; allowed are compliant, ")]
    [InlineData("{\n \"verdict\": \"compliant\"\n}", "line 1, $: \"policy\" is missing; a case needs \"plan\" and \"policy\".")]
    [InlineData("{\n \"plan\":", "line 2, $.plan: ")]
    public void A_case_that_is_written_wrong_fails_with_path_and_line(string json, string error)
    {
        PolicyCase only = Only(json);

        Assert.Contains(only.Faults, fault => $"{fault}".StartsWith($"{only.File}, {error}", StringComparison.Ordinal));
        Assert.Equal(string.Join("\n", only.Faults), Assert.Throws<CaseFileException>(only.Run).Message);
        Assert.Null(only.Plan);
    }

    [Theory]
    [InlineData("\"policy\": \"us-mdd\",\n\"verdict\": \"compliant\"", "line 2, $.policy: The catalog has no policy 'us-mdd'. Similar ids are us-md")]
    [InlineData("\"policy\": \"us-nc-saiop\", \"date\": \"2020-01-01\",\n\"verdict\": \"compliant\"", "line 2, $.policy: us-nc-saiop is not known for 2020-01-01")]
    [InlineData("\"policy\": \"no.json\",\n\"verdict\": \"compliant\"", "line 2, $.policy: The file 'no.json' cannot be read: ")]
    [InlineData("\"policy\": \"iop\",\n\"outcomes\": [\n{ \"rule\": \"hours\", \"outcome\": \"violated\" } ]", "line 4, $.outcomes[0].rule: The policy iop has no rule 'hours'; it has weekly-hours, ")]
    [InlineData("\"policy\": \"iop\", \"outcomes\": [ { \"rule\": \"titration\", \"outcome\": \"violated\" },\n{ \"outcome\": \"violated\", \"rule\": \"iop/titration\" } ]", "line 3, $.outcomes[1].rule: The rule titration stands twice; allowed is each rule once.")]
    [InlineData("\"policy\": \"iop\"", "line 1, $: The case expects nothing; it needs \"verdict\", \"outcomes\", or both.")]
    [InlineData("\"policy\": \"iop\", \"outcomes\": []", "line 2, $.outcomes: Found an array without an element; allowed is an array of one or more expected outcomes.")]
    public void A_case_that_names_what_is_not_there_fails_with_path_and_line(string rest, string error) =>
        Assert.StartsWith(error, $"{Assert.Single(Only($"{{ \"plan\": {Plan},\n{rest} }}").Faults).Error}", StringComparison.Ordinal);

    [Fact]
    public void A_policy_of_a_file_that_is_not_in_force_on_the_date_is_refused()
    {
        string policy = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "payer", "payer.json"));

        Assert.Equal(
            "line 1, $.policy: payer is not in force on 2024-12-31: it is from 2025-01-01 to unknown.",
            $"{Assert.Single(Only($$"""{ "plan": {{Plan}}, "policy": {{policy}}, "date": "2024-12-31", "verdict": "compliant" }""").Faults).Error}");
    }

    [Fact]
    public void A_fault_of_a_named_file_has_the_path_and_line_of_that_file()
    {
        Put("plan.json", "{\n  \"id\": \"p\"\n}");
        PolicyCase only = Only("""{ "plan": "plan.json", "policy": "iop", "verdict": "compliant" }""");

        CaseFault fault = Assert.Single(only.Faults);
        Assert.Equal(Path.Combine(_folder.FullName, "plan.json"), fault.File);
        Assert.Equal("line 1, $: \"phases\" is missing; a plan needs \"id\" and \"phases\".", $"{fault.Error}");
    }

    [Fact]
    public void A_case_that_is_wrong_does_not_stop_the_others()
    {
        Put("a.case.json", "nothing");
        Put("b.case.json", $$"""{ "plan": {{Plan}}, "policy": "iop", "verdict": "non-compliant" }""");
        Put("c.json", "no case");

        IReadOnlyList<PolicyCase> cases = PolicyCases.In(_folder.FullName);

        Assert.Equal(["a", "b"], cases.Select(each => each.Name));
        Assert.Throws<CaseFileException>(cases[0].Run);
        Assert.Equal(Verdict.NonCompliant, cases[1].Run().Verdict);
    }

    [Fact]
    public void A_folder_that_is_not_there_or_has_no_case_is_the_callers_mistake()
    {
        Assert.Throws<DirectoryNotFoundException>(() => PolicyCases.In("no-such-folder"));
        Assert.Throws<ArgumentException>(() => PolicyCases.In(_folder.FullName));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private PolicyCase Only(string json)
    {
        Put("only.case.json", json);
        return Assert.Single(PolicyCases.In(_folder.FullName));
    }

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
