namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>What one method of a benchmark took, in the mean, under some parameters.</summary>
internal sealed record Figure(
    string Type, string Method, IReadOnlyDictionary<string, string> Parameters, double Nanoseconds, double Deviation, long Bytes)
{
    /// <summary>Says whether a parameter has a value, whichever parameter it is.</summary>
    public bool Has(string value) => Parameters.Values.Contains(value);

    /// <summary>Says whether all parameters are those of another figure.</summary>
    public bool IsBeside(Figure other) =>
        Type == other.Type && Parameters.All(each => other.Parameters.GetValueOrDefault(each.Key) == each.Value);
}
