using System.Text;
using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Plans;
using Asam.Iop.Tests;

namespace Asam.Iop.Json.Tests;

/// <summary>Whatever is done to a document, reading it gives a plan or errors, and nothing else.</summary>
public class BrokenDocumentTests
{
    private static readonly string[] Replacements =
    [
        "null", "true", "[]", "{}", "\"\"", "-1", "1e999999999", "1e-999999999", "0.1", "\"\\ud800\"", "\"\\u0000\"", "{\"id\":1,\"id\":2}",
        new string('[', 40), new string('9', 5000), "", ",", "\"", "/**/", "'x'", "\uFEFF", "NaN",
    ];

    [Theory, MemberData(nameof(RealPrograms.Names), MemberType = typeof(RealPrograms))]
    public void Cut_short_at_any_byte_it_has_one_error_at_its_end(string name)
    {
        byte[] document = TrimmedEnd(RealPrograms.Read(name));
        for (int length = 0; length < document.Length; length++)
        {
            byte[] cut = document[..length];
            Assert.False(PlanDocument.TryRead(cut, out _, out IReadOnlyList<DocumentError> errors));
            DocumentError error = Assert.Single(errors);
            Assert.Equal(1 + cut.Count(character => character == (byte)'\n'), error.Line);
            Assert.StartsWith("The document is", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(RealPrograms.Names), MemberType = typeof(RealPrograms))]
    public void Without_any_one_byte_or_with_another_it_is_read_or_refused(string name)
    {
        byte[] document = RealPrograms.Read(name);
        Random random = new(document.Length);
        for (int i = 0; i < document.Length; i += random.Next(1, 16))
        {
            AssertReadOrRefused([.. document[..i], .. document[(i + 1)..]]);
            byte[] changed = [.. document];
            changed[i] ^= (byte)(1 << random.Next(8));
            AssertReadOrRefused(changed);
            changed[i] = (byte)random.Next(256);
            AssertReadOrRefused(changed);
        }
    }

    [Law(300, Arbitrary = [typeof(GeneratedPlanTexts)])]
    public void With_any_part_replaced_it_is_read_or_refused(GeneratedPlanText text, int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 20; i++)
        {
            int start = random.Next(text.Json.Length);
            int end = random.Next(start, Math.Min(text.Json.Length, start + 20) + 1);
            AssertReadOrRefused(Encoding.UTF8.GetBytes(text.Json[..start] + Replacements[random.Next(Replacements.Length)] + text.Json[end..]));
        }
    }

    [Law(100, Arbitrary = [typeof(GeneratedPlanTexts)])]
    public void With_any_value_replaced_it_is_read_or_refused(GeneratedPlanText text, int seed)
    {
        Random random = new(seed);
        int[] colons = [.. Enumerable.Range(0, text.Json.Length).Where(i => text.Json[i] == ':')];
        int colon = colons[random.Next(colons.Length)];
        foreach (string replacement in Replacements)
        {
            byte[] document = Encoding.UTF8.GetBytes(text.Json[..(colon + 1)] + replacement + "," + text.Json[(colon + 1)..]);
            AssertReadOrRefused(document);
            AssertFileIsReadOrRefused([.. "["u8, .. document, .. "]"u8]);
        }
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        Random random = new(1);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            Assert.False(PlanDocument.TryRead(bytes, out _, out _));
            AssertFileIsReadOrRefused(bytes);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"x\":")]
    [InlineData("[{\"phases\":")]
    [InlineData("\\u")]
    [InlineData("\n")]
    [InlineData("{}\n")]
    [InlineData("{\"phases\":}\n")]
    [InlineData("[],")]
    public void Much_of_the_same_takes_no_long_time(string part)
    {
        byte[] document = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, 500_000 / part.Length)));
        AssertReadOrRefused(document);
        AssertFileIsReadOrRefused(document);
        AssertFileIsReadOrRefused([.. "["u8, .. document]);
    }

    private static void AssertReadOrRefused(byte[] document)
    {
        bool isRead = PlanDocument.TryRead(document, out ProgramPlan? plan, out IReadOnlyList<DocumentError> errors);
        Assert.Equal(isRead, plan is not null);
        Assert.Equal(isRead, errors.Count == 0);
        foreach (DocumentError error in errors)
            AssertIsForPeople(error);
    }

    private static void AssertFileIsReadOrRefused(byte[] file)
    {
        foreach (PlanFileKind kind in new[] { PlanFileKind.Unknown, PlanFileKind.Json, PlanFileKind.JsonLines })
        {
            foreach (PlanReading reading in PlanFile.Read(file, kind))
                Assert.Equal(reading.IsRead, reading.Errors.Count == 0);
        }
    }

    private static void AssertIsForPeople(DocumentError error)
    {
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message.Replace("straight double quotes", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 10, 600);
        Assert.DoesNotContain(error.Path + error.Message, char.IsControl);
    }

    private static byte[] TrimmedEnd(byte[] document) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(document).TrimEnd());
}
