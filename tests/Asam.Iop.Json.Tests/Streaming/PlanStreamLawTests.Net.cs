using System.Text;
using Asam.Iop.Json.Tests.Agreement.Mutations;
using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Plans;
using Asam.Iop.Tests;

namespace Asam.Iop.Json.Tests.Streaming;

/// <summary>What is read as it comes is what is read of the whole, wherever the stream is cut into pieces.</summary>
public class PlanStreamLawTests
{
    /// <summary>Of more, each byte by itself would take long, and tell nothing new.</summary>
    private const int MostBytes = 20_000;

    private static readonly string[] Pieces =
    [
        "[", "[", "]", "{", "}", ",", ",", ",", "\"", "\\", ":", "\n", "\n", " ", "\t\r\n", "7", "tru", "null", "/", "'", "\u0001", "é", "\uFEFF", "\0",
        PlanText.Minimal, PlanText.Minimal, PlanText.Minimal + ",", PlanText.Minimal + "\n", "{\"id\":\"],[\"}", "{\"id\":\"\\\\\\\"[\"}", "{\"phases\":[{}]}",
    ];

    public static TheoryData<string> Corpus =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path))
            .Order(StringComparer.Ordinal),
    ];

    [Law(30)]
    public async Task Of_any_plans_and_what_was_made_of_them(ProgramPlan plan, ProgramPlan other, int seed)
    {
        Random random = new(seed);
        DocumentMutator mutator = new(random);
        byte[] first = PlanDocument.WriteUtf8(plan);
        byte[] second = PlanDocument.WriteUtf8(other);
        if (first.Length + second.Length > MostBytes)
            return;
        byte[] third = mutator.Mutate(first, second);

        await StreamedFile.AssertReadAsWhole(third, random);
        await StreamedFile.AssertReadAsWhole([.. first, (byte)'\n', .. third, (byte)'\n', (byte)'\n', .. second], random);
        await StreamedFile.AssertReadAsWhole([.. "\n[ "u8, .. first, .. " ,\n"u8, .. third, (byte)',', .. second, .. "\n]\n"u8], random);
    }

    [Law(1000)]
    public async Task Of_any_heap_of_pieces(int seed)
    {
        Random random = new(seed);
        StringBuilder file = new(random.Next(3) == 0 ? "[" : string.Empty);
        for (int i = random.Next(16); i > 0; i--)
            file.Append(Pieces[random.Next(Pieces.Length)]);

        await StreamedFile.AssertReadAsWhole(Encoding.UTF8.GetBytes(file.ToString()), random);
    }

    [Theory, MemberData(nameof(Corpus))]
    public async Task Of_every_document_of_the_corpus(string path)
    {
        byte[] file = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, path), TestContext.Current.CancellationToken);

        await StreamedFile.AssertReadAsWhole(file, new(file.Length));
        await StreamedFile.AssertReadAsWhole([(byte)'[', .. file, (byte)',', .. file, (byte)']'], new(file.Length));
    }

    [Theory, MemberData(nameof(RealPrograms.Names), MemberType = typeof(RealPrograms))]
    public async Task Of_a_real_program(string name) => await StreamedFile.AssertReadAsWhole(RealPrograms.Read(name), new(name.Length));
}
