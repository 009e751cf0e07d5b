using Asam.Iop.Json;
using Asam.Iop.Plans;

namespace Asam.Iop.Contracts.Tests;

/// <summary>Plans of real programs.</summary>
internal static class Programs
{
    public static string Folder { get; } = $"{AppContext.BaseDirectory}/Programs";

    /// <summary>Gets every so many of the documents, in ordinal order of their names.</summary>
    public static IReadOnlyList<byte[]> Documents(int every = 1) =>
        [.. Directory.GetFiles(Folder).Order(StringComparer.Ordinal).Where((_, index) => index % every == 0).Select(File.ReadAllBytes)];

    /// <summary>Reads them anew, so that nothing that a plan keeps was computed before.</summary>
    public static IReadOnlyList<ProgramPlan> Read(int every = 1) => [.. Documents(every).Select(document => PlanDocument.Read(document))];
}
