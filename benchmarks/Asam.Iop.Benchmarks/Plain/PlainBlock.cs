namespace Asam.Iop.Benchmarks.Plain;

public sealed class PlainBlock
{
    public PlainService Service { get; set; }

    public PlainGroupType? GroupType { get; set; }

    public string? Name { get; set; }

    public int Minutes { get; set; }

    public int? Size { get; set; }

    public PlainModality? Modality { get; set; }
}
