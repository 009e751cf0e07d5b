namespace Asam.Iop.Benchmarks.Plain;

public sealed class PlainSession
{
    public string? Id { get; set; }

    public string? Start { get; set; }

    public List<PlainBlock> Blocks { get; set; } = [];
}
