namespace Asam.Iop.Benchmarks.Plain;

/// <summary>A plan as plain classes: what a user would write to hold the same content, and read the same documents, unchecked.</summary>
public sealed class PlainPlan
{
    public string Id { get; set; } = string.Empty;

    public string? Title { get; set; }

    public string? Source { get; set; }

    public PlainPopulation Population { get; set; }

    public int? Age { get; set; }

    public PlainCondition? Condition { get; set; }

    public PlainLiving? Living { get; set; }

    public PlainModality? Modality { get; set; }

    public string? Edition { get; set; }

    public List<PlainPhase> Phases { get; set; } = [];
}
