using Asam.Iop.Services;

namespace Asam.Iop.Planning.Proof;

/// <summary>What sets of services have to do with each other.</summary>
internal static class ServiceSets
{
    public static ServiceSet All { get; } = ServiceSet.AllWords
        .Select(word => ServiceSet.TryParse(word, out ServiceSet? set) ? set : ServiceSet.None)
        .Aggregate(ServiceSet.None, (all, each) => all.Union(each));

    /// <summary>Gets what makes a session one that is judged by its length.</summary>
    public static ServiceSet Groups { get; } = ServiceSet.Of(Service.Group, Service.Unspecified);

    public static bool IsWithin(this ServiceSet set, ServiceSet other) => set.Except(other).IsEmpty;

    public static bool IsApartFrom(this ServiceSet set, ServiceSet other) => set.Except(other) == set;

    public static ServiceSet Common(this ServiceSet set, ServiceSet other) => set.Except(set.Except(other));
}
