namespace Asam.Iop.Json.Tests.Texts;

/// <summary>The documents of real programs.</summary>
internal static class RealPrograms
{
    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Programs"), "*.json").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Paths.Select(path => Path.GetFileName(path))];

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Programs", name));
}
