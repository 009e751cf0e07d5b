namespace Asam.Iop.Policies;

/// <summary>How often, and for how many minutes, some services are given; and whether a block is there that may be one of them.</summary>
internal readonly record struct ServiceAmount(int Times, int Minutes, bool HasUnspecified)
{
    public ServiceAmount Plus(ServiceAmount other) =>
        new(Times + other.Times, Minutes + other.Minutes, HasUnspecified || other.HasUnspecified);
}
