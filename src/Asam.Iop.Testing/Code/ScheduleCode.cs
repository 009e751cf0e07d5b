using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.Code;

/// <summary>Schedules as C#, in the words that a person would write.</summary>
internal static class ScheduleCode
{
    public static CodeText Of(Phase phase) => CodeText.Call(
        "Phase.Create", [Literals.Of(phase.Level), phase.Weeks is int weeks ? Literals.Of(weeks) : "weeks: null", .. phase.Patterns.Select(Of)]);

    public static CodeText Of(WeeklySchedule week)
    {
        if (week.Days.Count == 0)
            return "WeeklySchedule.Empty";
        Session first = week.Days[0].Sessions[0];
        bool isEach = week.Days.All(day => day.Day is not null && day.Sessions.Count == 1 && day.Sessions[0] == first);
        return isEach
            ? CodeText.Call("WeeklySchedule.Each", [Of(first), .. week.Days.Select(day => (CodeText)Literals.Of(day.Day!.Value))])
            : CodeText.Call("WeeklySchedule.Of", week.Days.Select(Of));
    }

    public static CodeText Of(Session session)
    {
        string start = session.Start is LocalTime time
            ? time.Minute == 0
                ? $"Session.StartingAt({Literals.Of(time.Hour)})"
                : $"Session.StartingAt({Literals.Of(time.Hour)}, {Literals.Of(time.Minute)})"
            : "Session.AnyTime";
        IEnumerable<CodeText> blocks = session.Blocks.Select(Of);
        return CodeText.Chain(start, session.Id is string id ? blocks.Append(CodeText.Call("WithId", Literals.Of(id))) : blocks);
    }

    private static CodeText Of(ServiceDay day) => day.Day is IsoDayOfWeek weekday
        ? CodeText.Call("ServiceDay.On", [Literals.Of(weekday), .. day.Sessions.Select(Of)])
        : CodeText.Call("ServiceDay.Unchosen", day.Sessions.Select(Of));

    /// <summary>Gets the call that adds a block: the shortest one that says all of it.</summary>
    private static CodeText Of(ServiceBlock block)
    {
        CodeText minutes = Literals.Of(block.Duration.TotalMinutes);
        CodeText[] modality = block.Modality is Modality own ? [$"modality: {Literals.Of(own)}"] : [];
        CodeText[] size = block.Size is int people ? [$"size: {Literals.Of(people)}"] : [];
        return block.Service switch
        {
            Service.Group when block.GroupType is GroupType type => CodeText.Call("Group", [Literals.Of(type), minutes, .. size, .. modality]),
            Service.Group when size.Length > 0 => CodeText.Call("Add", Sized(block)),
            Service.Individual => CodeText.Call("Individual", [minutes, .. modality]),
            Service.Family => CodeText.Call("Family", [minutes, .. modality]),
            Service.Break when modality.Length == 0 => CodeText.Call("Break", minutes),
            _ => CodeText.Call("Then", [Literals.Of(block.Service), minutes, .. modality]),
        };
    }

    /// <summary>Gets a group of which the size is said, but not the type: the one block that sessions have no call for.</summary>
    private static CodeText Sized(ServiceBlock block)
    {
        CodeText size = CodeText.Call("WithSize", Literals.Of(block.Size!.Value));
        string start = $"ServiceBlock.Of(Service.Group, {Literals.Of(block.Duration.TotalMinutes)})";
        return block.Modality is Modality own
            ? CodeText.Chain(start, size, CodeText.Call("WithModality", Literals.Of(own)))
            : CodeText.Chain(start, size);
    }
}
