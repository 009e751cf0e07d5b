using System.Globalization;
using System.Text;
using System.Text.Json;
using Asam.Iop.Json.Tests.Texts;

namespace Asam.Iop.Json.Tests;

/// <summary>
/// Four times the document costs four times as much at most, however it is wrong. Cost is what is allocated, which is the same in every run;
/// it is held against the bytes of the document and against its tokens.
/// </summary>
public class LinearCostTests
{
    private const int Few = 2000;
    private const int Times = 4;

    /// <summary>What reading costs whatever is read.</summary>
    private const long Fixed = 64 * 1024;

    private const long MostPerToken = 1024;

    private static readonly Dictionary<string, Func<int, string>> Documents = new()
    {
        ["many phases"] = n => PlanText.WithPhases(Many(n, """{"level":"2.1","weeks":1,"days":[]}""")),
        ["phases that are wrong together"] = n => PlanText.WithPhases(Many(n, """{"level":"2.1","days":[{"sessions":[{"start":"23:59","blocks":[{"service":"break","minutes":60}]}]}]}""")),
        ["phases of no level"] = n => PlanText.WithPhases(Many(n, "{\"level\":\"9\",\n\"days\":[]}")),
        ["phases that are numbers"] = n => PlanText.WithPhases(Many(n, "1")),
        ["days of one week"] = n => PlanText.WithDays(Many(n, """{"sessions":[{"blocks":[{"service":"break","minutes":1}]}]}""")),
        ["sessions of one day"] = n => PlanText.WithSessions(Many(n, """{"start":"09:00","blocks":[{"service":"break","minutes":1}]}""")),
        ["blocks of one session"] = n => PlanText.WithBlocks(Many(n, PlanText.Block)),
        ["blocks that are wrong"] = n => PlanText.WithBlocks(Many(n, "{\"service\":\"hug\",\n\"minutes\":0}")),
        ["a property that stands many times"] = n => PlanText.With(Many(n, "\"title\":\"x\"")),
        ["many unknown properties"] = n => PlanText.With(Many(n, i => $"\"x{i}\":1")),
        ["properties whose names are no text"] = n => PlanText.With(Many(n, "\"\\ud800\":1")),
        ["deep values of no meaning"] = n => PlanText.With(Many(n / 20, i => $"\"x{i}\":{new string('[', 30)}{new string(']', 30)}")),
        ["one long text"] = n => PlanText.With($"\"title\":\"{new string('x', 50 * n)}\""),
        ["one long text of escapes"] = n => PlanText.With($"\"title\":\"{string.Concat(Enumerable.Repeat("\\u00e9", 20 * n))}\""),
        ["one long number"] = n => PlanText.With($"\"age\":{new string('9', 50 * n)}"),
        ["many empty lines before an error"] = n => new string('\n', 50 * n) + "{}",
        ["many lines before the end of the JSON"] = n => PlanText.With(Many(n, "\"title\":\n\"x\""))[..^1],
        ["many open arrays"] = n => new string('[', 50 * n),
    };

    private static readonly Dictionary<string, Func<int, string>> PolicyDocuments = new()
    {
        ["many rules"] = n => PolicyText.WithRules(Many(n, i => $$"""{"kind":"days-between","id":"r{{i}}","enforcement":"typical","max":2,"sources":["S"]}""")),
        ["rules without an id"] = n => PolicyText.WithRules(Many(n, PolicyText.Rule)),
        ["rules of no kind"] = n => PolicyText.WithRules(Many(n, "{\"max\":2,\n\"kind\":\"none\"}")),
        ["rules whose kind comes last"] = n => PolicyText.WithRules(Many(n, i => $$"""{"id":"r{{i}}","sources":["S"],"enforcement":"typical","of":"days","kind":"titration"}""")),
        ["rules whose parameters do not go together"] = n => PolicyText.WithRules(Many(n, """{"kind":"service-days","enforcement":"required","min":5,"max":3,"sources":["S"]}""")),
        ["citations of what is no source"] = n => PolicyText.WithRules($$"""{"kind":"days-between","enforcement":"required","max":2,"sources":[{{Many(n, "\"T\"")}}]}"""),
        ["citations of one source"] = n => PolicyText.WithRules($$"""{"kind":"days-between","enforcement":"required","max":2,"sources":[{{Many(n, "\"S\"")}}]}"""),
        ["words of what is counted"] = n => PolicyText.With($"\"counts\":[{Many(n, "\"group\"")}]"),
        ["words that are none"] = n => PolicyText.With($"\"counts\":[{Many(n, "\"hug\"")}]"),
        ["sentences that no rule can express"] = n => PolicyText.With($"\"unmodeled\":[{Many(n, """{"text":"x","sources":["S"]}""")}]"),
        ["a source that stands many times"] = n => PolicyText.Minimal.Replace(PolicyText.Source, Many(n, PolicyText.Source), StringComparison.Ordinal),
        ["many sources, and citations of others"] = n => PolicyText
            .WithRules($$"""{"kind":"days-between","enforcement":"required","max":2,"sources":[{{Many(n, "\"T\"")}}]}""")
            .Replace(PolicyText.Source, Many(n, i => $$"""{"id":"S{{i}}","title":"x"}"""), StringComparison.Ordinal),
    };

    private static readonly Dictionary<string, Func<int, string>> Files = new()
    {
        ["many plans in an array"] = n => $"[{Many(n / 4, PlanText.Minimal)}]",
        ["many plans in lines"] = n => string.Join('\n', Enumerable.Repeat(PlanText.Minimal, n / 4)),
        ["many broken lines"] = n => string.Join('\n', Enumerable.Repeat("{\"phases\":[", n / 4)),
        ["many elements that are no plans"] = n => $"[{Many(n / 4, "[{\"phases\":[]}]")}]",
        ["many lines of one document"] = n => "{" + new string('\n', n) + "\"phases\":\n[]}",
    };

    public static TheoryData<string> Plans => [.. Documents.Keys];

    public static TheoryData<string> Policies => [.. PolicyDocuments.Keys];

    public static TheoryData<string> PlanFiles => [.. Files.Keys];

    [Theory, MemberData(nameof(Plans))]
    public void Of_a_plan(string document) => AssertLinear(Documents[document], utf8 => PlanDocument.TryRead(utf8, out _, out _));

    [Theory, MemberData(nameof(Policies))]
    public void Of_a_policy(string document) => AssertLinear(PolicyDocuments[document], utf8 => PolicyDocument.TryRead(utf8, out _, out _));

    [Theory, MemberData(nameof(PlanFiles))]
    public void Of_a_file(string document) => AssertLinear(Files[document], utf8 => _ = PlanFile.Read(utf8).Count());

    /// <summary>As many faults as a document has room for: a hundred are told, and nothing is kept of the others.</summary>
    [Fact]
    public void Of_a_document_that_is_nothing_but_faults()
    {
        string document = PlanText.WithPhases(Many((PlanDocument.MaxBytes / 2) - 50, "1"));
        Assert.False(PlanDocument.TryRead(document, out _, out IReadOnlyList<DocumentError> errors));
        Assert.Equal(PlanDocument.MaxErrors, errors.Count);
        AssertLinear(n => PlanText.WithPhases(Many(n * 20, "1")), utf8 => PlanDocument.TryRead(utf8, out _, out _), mostPerToken: 128);
    }

    private static void AssertLinear(Func<int, string> text, Action<byte[]> read, long mostPerToken = MostPerToken)
    {
        byte[] few = Encoding.UTF8.GetBytes(text(Few));
        byte[] many = Encoding.UTF8.GetBytes(text(Few * Times));
        Assert.InRange(many.Length, 3 * few.Length, PlanDocument.MaxBytes);
        read(few);
        read(many); // fills the pools of the platform

        long costOfFew = AllocatedBy(() => read(few));
        long costOfMany = AllocatedBy(() => read(many));
        Assert.InRange(costOfMany, 0, (costOfFew * Times * 11 / 10) + Fixed);
        Assert.InRange(costOfMany, 0, (TokensOf(many) * mostPerToken) + (many.Length * 8) + Fixed);
    }

    private static long AllocatedBy(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long TokensOf(byte[] document)
    {
        Utf8JsonReader reader = new(document, new JsonReaderOptions { AllowMultipleValues = true });
        long tokens = 0;
        try
        {
            while (reader.Read())
                tokens++;
        }
        catch (JsonException)
        {
        }

        return tokens;
    }

    private static string Many(int count, string part) => PlanText.Repeat(part, count);

    private static string Many(int count, Func<string, string> part) =>
        string.Join(",", Enumerable.Range(0, count).Select(i => part(i.ToString(CultureInfo.InvariantCulture))));
}
