namespace Asam.Iop.Benchmarks.Plain;

public sealed class PlainWeek
{
    public List<PlainDay> Days { get; set; } = [];
}
