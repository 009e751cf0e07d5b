namespace Asam.Iop.Benchmarks.Plain;

public sealed class PlainPhase
{
    public string Level { get; set; } = string.Empty;

    public int? Weeks { get; set; }

    public List<PlainDay>? Days { get; set; }

    public List<PlainWeek>? Alternating { get; set; }
}
