namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>A limit that was set beforehand, and what was measured, if it was.</summary>
internal sealed record Goal(string Question, string Limit, string? Measured, bool IsMet)
{
    public string Row => $"| {Question} | {Limit} | {Measured ?? "not measured"} | {(Measured is null ? "–" : IsMet ? "yes" : "**no**")} |";

    /// <summary>The time of one figure, as a multiple of another's, is at most so much.</summary>
    public static Goal OfRatio(string question, string against, double limit, Figure? figure, Figure? other)
    {
        double? ratio = figure?.Nanoseconds / other?.Nanoseconds;
        return new(
            question,
            limit < 0.1 ? $"at most 1/{Written.Count(1 / limit)} of {against}" : $"at most {Written.Number(limit)} × {against}",
            ratio is double measured ? measured < 0.1 ? $"1/{Written.Number(1 / measured)}" : Written.Ratio(measured) : null,
            ratio <= limit);
    }

    /// <summary>The bytes that are allocated are at most so many.</summary>
    public static Goal OfBytes(string question, long limit, Figure? figure) => new(
        question, limit == 0 ? "0 bytes" : $"at most {limit} bytes", figure is null ? null : $"{figure.Bytes} bytes", figure?.Bytes <= limit);
}
