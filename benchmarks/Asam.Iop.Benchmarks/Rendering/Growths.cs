using System.Globalization;

namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>How a time grows from the least to the most of something.</summary>
internal sealed record Growths(string Axis, double Least, double Most, double Whole)
{
    /// <summary>Gets how the time for each grows: 1 if all of it is in proportion.</summary>
    public double Each => Whole * Least / Most;

    public static Growths? Along(Figures figures, Type axis, string method)
    {
        Figure[] found = [.. figures.All.Where(figure => figure.Type == axis.Name && figure.Method == method)];
        if (found.Length < 2)
            return null;
        string name = found[0].Parameters.Keys.Single();
        Figure least = found.MinBy(figure => Size(figure, name))!;
        Figure most = found.MaxBy(figure => Size(figure, name))!;
        return new(name, Size(least, name), Size(most, name), most.Nanoseconds / least.Nanoseconds);
    }

    public static double Size(Figure figure, string axis) => double.Parse(figure.Parameters[axis], CultureInfo.InvariantCulture);
}
