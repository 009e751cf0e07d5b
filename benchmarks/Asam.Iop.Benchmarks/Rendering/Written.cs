using System.Globalization;

namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>Figures as a reader takes them in: three digits, and a unit that fits.</summary>
internal static class Written
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Number(nanoseconds)} ns",
        < 1e6 => $"{Number(nanoseconds / 1e3)} µs",
        < 1e9 => $"{Number(nanoseconds / 1e6)} ms",
        _ => $"{Number(nanoseconds / 1e9)} s",
    };

    public static string Ratio(double ratio) => $"{Number(ratio)} ×";

    public static string Percent(double share) => $"{Number(100 * share)} %";

    public static string Bytes(double bytes) => bytes switch
    {
        0 => "0",
        < 1e3 => $"{Number(bytes)} B",
        < 1e6 => $"{Number(bytes / 1e3)} KB",
        < 1e9 => $"{Number(bytes / 1e6)} MB",
        _ => $"{Number(bytes / 1e9)} GB",
    };

    /// <summary>So many a second, for what takes so many nanoseconds.</summary>
    public static string Rate(double nanoseconds) => (1e9 / nanoseconds) switch
    {
        >= 1e6 and double rate => $"{Number(rate / 1e6)} million",
        double rate => Count(rate),
    };

    public static string Count(double number) => Math.Round(number).ToString("N0", CultureInfo.InvariantCulture);

    public static string Number(double number) => number.ToString(
        number switch { < 0.1 => "0.0000", < 1 => "0.000", < 10 => "0.00", < 100 => "0.0", _ => "0" }, CultureInfo.InvariantCulture);
}
