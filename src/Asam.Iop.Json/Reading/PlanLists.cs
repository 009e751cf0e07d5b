using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>Lists that the parts of a plan are gathered in, one part after another: each is copied into what it becomes.</summary>
internal sealed class PlanLists
{
    private const int UsualParts = 4;
    private const int UsualDays = 7;

    public List<ServiceBlock> Blocks { get; } = new(UsualParts);

    public List<Session> Sessions { get; } = new(UsualParts);

    public List<ServiceDay> Days { get; } = new(UsualDays);
}
