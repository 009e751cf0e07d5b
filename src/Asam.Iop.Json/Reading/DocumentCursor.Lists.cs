using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <content>Lists that the parts of a plan are gathered in, one part after another: each is copied into what it becomes.</content>
internal ref partial struct DocumentCursor
{
    private const int UsualParts = 4;

    public List<ServiceBlock> Blocks => _blocks ??= new(UsualParts);

    public List<Session> Sessions => _sessions ??= new(UsualParts);

    public List<ServiceDay> Days => _days ??= new(WeeklySchedule.MaxDays);
}
