using System.Runtime.CompilerServices;
using Asam.Iop.Json;
using Asam.Iop.Policies;
using NJsonSchema;
using NodaTime;

namespace Asam.Iop.Catalog.Tests;

/// <summary>What holds of every document of the catalog.</summary>
public sealed class CatalogDocumentTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(PolicyDocument.Schema).GetAwaiter().GetResult();

    /// <summary>Policies that say the same on purpose, since their authorities do.</summary>
    private static readonly string[][] SameRules = [["asam-3", "payer-aetna"], ["us-ca", "us-nc-8a12-2026"]];

    public static TheoryData<string> Files => [.. Paths.Select(path => Path.GetFileName(path))];

    private static IReadOnlyList<string> Paths { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "policies"), "*.json").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_canonical_and_valid_by_the_schema(string file)
    {
        string json = TextOf(file);

        Assert.Empty(Schema.Validate(json));
        Assert.Equal(PolicyDocument.Write(PolicyDocument.Read(json), DocumentLayout.Indented) + "\n", json);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_name_is_its_id(string file) =>
        Assert.Equal(PolicyDocument.Read(TextOf(file)).Id, Path.GetFileNameWithoutExtension(file).Split('@')[0]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_source_is_cited_by_a_rule_or_a_sentence(string file)
    {
        Policy policy = PolicyDocument.Read(TextOf(file));

        Assert.Equal(
            policy.Description.Sources.Select(source => source.Id).Order(StringComparer.Ordinal),
            policy.Rules.SelectMany(rule => rule.Sources).Concat(policy.Description.Unmodeled.SelectMany(each => each.Sources)).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_dates_are_of_this_age(string file)
    {
        PolicyDescription description = PolicyDocument.Read(TextOf(file)).Description;

        Assert.All(
            [description.Effective?.From, description.Effective?.To, .. description.Sources.Select(source => source.Date)],
            date => Assert.True(date is null || (date > new LocalDate(1990, 1, 1) && date < new LocalDate(2030, 1, 1))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_addresses_are_of_the_web(string file) => Assert.All(
        PolicyDocument.Read(TextOf(file)).Description.Sources,
        source => Assert.True(source.Url is null || (Uri.TryCreate(source.Url, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"), source.Url));

    [Fact]
    public void Only_policies_whose_authorities_say_the_same_have_the_same_rules()
    {
        Policy[] policies = [.. Paths.Select(path => PolicyDocument.Read(File.ReadAllText(path)))];
        IEnumerable<string[]> alike = policies
            .GroupBy(WhatItJudges)
            .Where(group => group.Count() > 1)
            .Select(group => group.Select(policy => policy.Id).ToArray());

        Assert.Equal(SameRules, alike);
    }

    [Fact]
    public void The_definition_is_the_default_policy() => Assert.Equal(Policy.Default, PolicyCatalog.Get("iop"));

    [Fact]
    public void Names_of_rules_that_were_released_stay()
    {
        string[] released = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "released-rules.txt"));
        IEnumerable<string> names = PolicyCatalog.Entries.SelectMany(entry => entry.Policy.Rules.Select(entry.Policy.FullNameOf));

        Assert.Equal(released, names.Union(released).Order(StringComparer.Ordinal));
        Assert.Empty(released.Except(names));
    }

    /// <summary>Adds the names of new rules to the file of released ones, which only grows; runs only when asked for by name.</summary>
    [Fact(Explicit = true)]
    public void Add_the_names_of_new_rules()
    {
        string file = Path.Combine(Folder(), "released-rules.txt");
        IEnumerable<string> names = PolicyCatalog.Entries.SelectMany(entry => entry.Policy.Rules.Select(entry.Policy.FullNameOf));
        File.WriteAllText(file, string.Concat(File.ReadAllLines(file).Union(names).Order(StringComparer.Ordinal).Select(name => name + "\n")));
    }

    private static string WhatItJudges(Policy policy)
    {
        PolicyDescription it = policy.Description;
        IEnumerable<string> rules = policy.Rules.Select(rule => $"{rule} {rule.Population} {rule.Basis} {rule.Counts} {rule.Excludes}");
        return $"{it.Counts}; {it.Excludes}; {string.Join(' ', it.Conditions)}; {it.AdolescentAges}; {string.Join("; ", rules)}";
    }

    private static string TextOf(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies", file));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
