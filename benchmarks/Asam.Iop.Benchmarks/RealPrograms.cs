using Asam.Iop.Json;
using Asam.Iop.Plans;

namespace Asam.Iop.Benchmarks;

/// <summary>The published programs that the tests of the domain judge.</summary>
internal static class RealPrograms
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Programs");

    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
    ];

    public static ProgramPlan Read(string id) => PlanDocument.Read(File.ReadAllText(Path.Combine(Folder, id + ".json")));
}
