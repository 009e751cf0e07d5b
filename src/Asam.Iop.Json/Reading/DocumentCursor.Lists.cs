using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <content>Lists that the parts of a plan are gathered in, one part after another: each is copied into what it becomes.</content>
internal ref partial struct DocumentCursor
{
    public List<ServiceBlock> Blocks => _blocks ??= new(ListReader.UsualElements);

    public List<Session> Sessions => _sessions ??= new(ListReader.UsualElements);

    public List<ServiceDay> Days => _days ??= new(WeeklySchedule.MaxDays);
}
