namespace Asam.Iop.Benchmarks.Plain;

public sealed class PlainDay
{
    public PlainWeekday? Day { get; set; }

    public List<PlainSession> Sessions { get; set; } = [];
}
