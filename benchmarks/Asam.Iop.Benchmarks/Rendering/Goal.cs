using System.Globalization;

namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>A limit that was set beforehand, and what was measured, if it was.</summary>
internal sealed record Goal(string Question, string Limit, string? Measured, bool IsMet)
{
    public string Row => $"| {Question} | {Limit} | {Measured ?? "not measured"} | {(Measured is null ? "–" : IsMet ? "yes" : "**no**")} |";

    public static Goal AtMost(string question, string limit, double most, double? measured, Func<double, string> write) =>
        new(question, limit, measured is double figure ? write(figure) : null, measured <= most);

    public static Goal AtLeast(string question, string limit, double least, double? measured, Func<double, string> write) =>
        new(question, limit, measured is double figure ? write(figure) : null, measured >= least);

    /// <summary>The time of one figure is at most so many times another's.</summary>
    public static Goal OfRatio(string question, string against, double most, Figure? figure, Figure? other) => AtMost(
        question, string.Create(CultureInfo.InvariantCulture, $"at most {most:0.0} × {against}"),
        most, figure?.Nanoseconds / other?.Nanoseconds, Written.Ratio);

    /// <summary>The time of one figure is at most one so-manieth of another's.</summary>
    public static Goal OfFraction(string question, string against, int divisor, Figure? figure, Figure? other) => AtLeast(
        question, string.Create(CultureInfo.InvariantCulture, $"at most 1/{divisor} of {against}"),
        divisor, other?.Nanoseconds / figure?.Nanoseconds, times => $"1/{Written.Number(times)}");

    /// <summary>The bytes that are allocated are at most so many.</summary>
    public static Goal OfBytes(string question, long limit, Figure? figure) => new(
        question,
        limit == 0 ? "0 bytes" : $"at most {limit} bytes",
        figure is null ? null : $"{figure.Bytes} bytes",
        figure?.Bytes <= limit);
}
