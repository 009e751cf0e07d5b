using System.Globalization;

namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>A limit that was set beforehand, and what was measured, if it was.</summary>
internal sealed record Goal(string Question, string Limit, string? Measured, bool IsMet)
{
    public string Row => $"| {Question} | {Limit} | {Measured ?? "not measured"} | {(Measured is null ? "–" : IsMet ? "yes" : "**no**")} |";

    /// <summary>The time of one figure is at most so many times another's.</summary>
    public static Goal OfRatio(string question, string against, double limit, Figure? figure, Figure? other)
    {
        double? ratio = figure?.Nanoseconds / other?.Nanoseconds;
        return new(
            question, string.Create(CultureInfo.InvariantCulture, $"at most {limit:0.0} × {against}"),
            ratio is double measured ? Written.Ratio(measured) : null, ratio <= limit);
    }

    /// <summary>The time of one figure is at most one so-manieth of another's.</summary>
    public static Goal OfFraction(string question, string against, int divisor, Figure? figure, Figure? other)
    {
        double? times = other?.Nanoseconds / figure?.Nanoseconds;
        return new(
            question, string.Create(CultureInfo.InvariantCulture, $"at most 1/{divisor} of {against}"),
            times is double measured ? $"1/{Written.Number(measured)}" : null, times >= divisor);
    }

    /// <summary>The bytes that are allocated are at most so many.</summary>
    public static Goal OfBytes(string question, long limit, Figure? figure) => new(
        question, limit == 0 ? "0 bytes" : $"at most {limit} bytes", figure is null ? null : $"{figure.Bytes} bytes", figure?.Bytes <= limit);
}
