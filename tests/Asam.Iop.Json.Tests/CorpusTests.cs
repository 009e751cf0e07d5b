using Asam.Iop.Json.Tests.Agreement;

namespace Asam.Iop.Json.Tests;

/// <summary>
/// Documents that <c>tests/Asam.Iop.Fuzzing</c> found and kept, of which each reaches a branch of the readers that no other one does. The folder
/// of a document says whether it is read or refused.
/// </summary>
public class CorpusTests
{
    private const int MaxDocuments = 300;
    private const int MaxBytes = 200 * 1024;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    public static TheoryData<string> Plans => Documents("plans");

    public static TheoryData<string> Policies => Documents("policies");

    public static TheoryData<string> Files => Documents("files");

    [Theory, MemberData(nameof(Plans))]
    public async Task A_plan_is_read_or_refused_as_its_folder_says(string name)
    {
        byte[] document = Read(name);
        bool isRead = DocumentAgreement.OnPlan(document);
        Assert.Equal(IsInRead(name), isRead);

        using MemoryStream stream = new(document);
        PlanReading reading = await PlanDocument.TryReadAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal(isRead, reading.IsRead);
        await AssertSame(isRead, reading.Errors, () => Task.FromResult(PlanDocument.Read(document)));
        await AssertSame(isRead, reading.Errors, () => PlanDocument.ReadAsync(new MemoryStream(document), TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Policies))]
    public async Task A_policy_is_read_or_refused_as_its_folder_says(string name)
    {
        byte[] document = Read(name);
        bool isRead = DocumentAgreement.OnPolicy(document);
        Assert.Equal(IsInRead(name), isRead);

        using MemoryStream stream = new(document);
        PolicyReading reading = await PolicyDocument.TryReadAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal(isRead, reading.IsRead);
        await AssertSame(isRead, reading.Errors, () => Task.FromResult(PolicyDocument.Read(document)));
        await AssertSame(isRead, reading.Errors, () => PolicyDocument.ReadAsync(new MemoryStream(document), TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Files))]
    public void A_file_is_read_plan_by_plan(string name)
    {
        byte[] file = Read(name);
        int ofJson = PlanFileAgreement.OnJson(file);
        int ofLines = PlanFileAgreement.OnLines(file);
        Assert.Contains(PlanFile.Read(file).Count(reading => reading.IsRead), new[] { ofJson, ofLines });
    }

    [Fact]
    public void They_are_few_and_small()
    {
        string[] files = Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories);
        Assert.InRange(files.Length, 1, MaxDocuments);
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1, MaxBytes);
    }

    private static TheoryData<string> Documents(string kind) =>
    [
        .. Directory
            .GetFiles(Path.Combine(Folder, kind), "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    private static bool IsInRead(string name) => name.Contains("/read/", StringComparison.Ordinal);

    private static async Task AssertSame<T>(bool isRead, IReadOnlyList<DocumentError> errors, Func<Task<T>> read)
    {
        if (isRead)
            Assert.NotNull(await read());
        else
            Assert.Equal(errors, (await Assert.ThrowsAsync<DocumentException>(read)).Errors);
    }
}
