using System.Text.Json;
using System.Text.RegularExpressions;

namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>The figures of the files that BenchmarkDotNet's exporter of brief JSON left in a folder, and the machine that it saw.</summary>
internal sealed partial class Figures
{
    private Figures(IReadOnlyList<Figure> all, string machine)
    {
        All = all;
        Machine = machine;
    }

    public IReadOnlyList<Figure> All { get; }

    public string Machine { get; }

    public static Figures ReadFrom(string folder)
    {
        List<Figure> all = [];
        string machine = "a machine that no result names";
        foreach (string file in Directory.EnumerateFiles(folder, "*-report-brief.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
            JsonElement host = document.RootElement.GetProperty("HostEnvironmentInfo");
            machine = $"{Text(host, "ProcessorName")}, {host.GetProperty("LogicalCoreCount")} logical cores, {Text(host, "OsVersion")}, "
                + $"{Text(host, "RuntimeVersion")}, BenchmarkDotNet {Text(host, "BenchmarkDotNetVersion")}";
            all.AddRange(document.RootElement.GetProperty("Benchmarks").EnumerateArray().Where(IsMeasured).Select(Read));
        }

        return new(all, machine);
    }

    /// <summary>Finds the figure of a method, under a parameter of some value if one is said.</summary>
    public Figure? Find(Type type, string method, string? parameter = null) => All.FirstOrDefault(
        figure => figure.Type == type.Name && figure.Method == method && (parameter is null || figure.Has(parameter)));

    private static bool IsMeasured(JsonElement benchmark) => benchmark.GetProperty("Statistics").ValueKind == JsonValueKind.Object;

    private static Figure Read(JsonElement benchmark) => new(
        Text(benchmark, "Type"),
        Text(benchmark, "MethodTitle").Trim('\''),
        Parameter().Matches(Text(benchmark, "FullName"))
            .ToDictionary(each => each.Groups["name"].Value, each => each.Groups["value"].Value),
        benchmark.GetProperty("Statistics").GetProperty("Mean").GetDouble(),
        benchmark.GetProperty("Statistics").GetProperty("StandardDeviation").GetDouble(),
        benchmark.GetProperty("Memory").GetProperty("BytesAllocatedPerOperation").GetInt64());

    // The property Parameters shortens long values; the full name does not: Namespace.Type.Method(Policies: 32, Plan: "compliant").
    [GeneratedRegex("""(?<name>\w+): (?:"(?<value>[^"]*)"|(?<value>[^,)]*))""", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? string.Empty;
}
