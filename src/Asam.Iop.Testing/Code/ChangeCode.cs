using Asam.Iop.Plans;
using NodaTime;

namespace Asam.Iop.Testing.Code;

/// <summary>Changes of plans as C#.</summary>
internal static class ChangeCode
{
    /// <exception cref="NotSupportedException">There is no code for the kind of change.</exception>
    public static CodeText Of(PlanChange change)
    {
        string week = Literals.Of(change.FromWeek);
        string from = $"fromWeek: {week}";
        return change switch
        {
            ExtendChange it => Make("Extend", $"weeks: {Literals.Of(it.Weeks)}", from),
            ShortenChange it => Make("Shorten", $"weeks: {Literals.Of(it.Weeks)}", from),
            EndChange => Make("End", from),
            LeaveOpenChange => Make("LeaveOpen", from),
            StepDownChange it => Make("StepDown", $"days: {Literals.Of(it.Days)}", from),
            ReplaceWeekChange it => Make("ReplaceWeek", ScheduleCode.Of(it.Schedule), $"week: {week}"),
            ContinueWithChange it => Make("ContinueWith", [week, .. it.Phases.Select(ScheduleCode.Of)]),
            LevelChange it => Make("ChangeLevel", Literals.Of(it.Level), from),
            LivingChange it => Make("SetLiving", Literals.Of(it.Living), from),
            ModalityChange { Session: SessionAddress session } it => Make("SetModality", Literals.Of(it.Modality), from, Literals.Of(session)),
            ModalityChange it => Make("SetModality", Literals.Of(it.Modality), from),
            AddSessionChange it => Make("AddSession", ScheduleCode.Of(it.Session), it.Day is IsoDayOfWeek day ? Literals.Of(day) : "day: null", from),
            SessionChange it => OfSession(it, Literals.Of(it.Session), from),
            _ => throw new NotSupportedException($"There is no code for the kind of change {change.Code}."),
        };
    }

    private static CodeText OfSession(SessionChange change, string session, string from) => change switch
    {
        RemoveSessionChange => Make("RemoveSession", session, from),
        MoveSessionChange it => Make(
            "MoveSession", session, Literals.Of(it.Day), it.Start is LocalTime start ? Literals.Of(start) : "start: null", from),
        ResizeSessionChange it => Make("ResizeSession", session, $"minutes: {Literals.Of(it.Minutes)}", from),
        ResizeBlockChange it => Make(
            "ResizeBlock", session, $"block: {Literals.Of(it.Block)}", $"minutes: {Literals.Of(it.Minutes)}", from),
        ReplaceSessionChange it => Make("ReplaceSession", session, ScheduleCode.Of(it.Replacement), from),
        _ => throw new NotSupportedException($"There is no code for the kind of change {change.Code}."),
    };

    private static CodeText Make(string kind, params IEnumerable<CodeText> arguments) => CodeText.Call($"PlanChange.{kind}", arguments);
}
