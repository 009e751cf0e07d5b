using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>Lists that the parts of a plan are gathered in, one part after another: each is copied into what it becomes.</summary>
internal sealed class PlanLists
{
    public List<ServiceBlock> Blocks { get; } = [];

    public List<Session> Sessions { get; } = [];

    public List<ServiceDay> Days { get; } = [];
}
