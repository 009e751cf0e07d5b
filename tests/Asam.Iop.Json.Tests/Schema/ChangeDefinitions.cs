using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>The definitions of changes of plans. What a change brings with it is of <see cref="PlanDefinitions"/>.</summary>
internal sealed class ChangeDefinitions(SchemaWriter schema)
{
    private readonly PlanDefinitions _plan = new(schema);

    public void Write()
    {
        schema.Property("change", WriteChange);
        schema.Property("sessionAddress", WriteAddress);
    }

    private void WriteChange() => schema.AnyOf(
        () => WriteChangeOf("extend", ["weeks"], WriteWeeks),
        () => WriteChangeOf("shorten", ["weeks"], WriteWeeks),
        () => WriteChangeOf("end", [], () => { }, firstWeek: 2),
        () => WriteChangeOf("leave-open", [], () => { }),
        () => WriteChangeOf("step-down", ["days"], () => schema.Property("days", () => schema.Whole(0, WeeklySchedule.MaxDays))),
        () => WriteChangeOf("add-session", ["session"], () =>
        {
            schema.Property("day", _plan.WriteWeekday);
            schema.Property("session", () => schema.Reference("session"));
        }),
        () => WriteSessionChangeOf("remove-session", [], () => { }),
        () => WriteSessionChangeOf("move-session", ["day"], () =>
        {
            schema.Property("day", _plan.WriteWeekday);
            schema.Property("start", _plan.WriteTime);
        }),
        () => WriteSessionChangeOf("resize-session", ["minutes"], () => schema.Property("minutes", () => schema.Whole(1, SessionDuration.MaxMinutes))),
        () => WriteSessionChangeOf("resize-block", ["block", "minutes"], () =>
        {
            schema.Property("block", () => schema.Whole(1, Session.MaxBlocks));
            schema.Property("minutes", () => schema.Whole(ServiceBlock.MinMinutes, ServiceBlock.MaxMinutes));
        }),
        () => WriteSessionChangeOf(
            "replace-session", ["replacement"], () => schema.Property("replacement", () => schema.Reference("session"))),
        () => WriteChangeOf("replace-week", ["schedule"], () => schema.Property("schedule", () => schema.Reference("pattern"))),
        () => WriteChangeOf(
            "continue-with", ["phases"], () => schema.Property("phases", () => schema.ArrayOf("phase", 1, ProgramPlan.MaxPhases))),
        () => WriteChangeOf("change-level", ["level"], () => schema.Property("level", _plan.WriteLevel)),
        () => WriteChangeOf("set-modality", ["modality"], () =>
        {
            schema.Property("session", () => schema.Reference("sessionAddress"));
            schema.Property("modality", () => schema.Codes(VocabularyCodes.BlockModalities.Codes));
        }),
        () => WriteChangeOf(
            "set-living", ["living"], () => schema.Property("living", () => schema.Codes(VocabularyCodes.LivingArrangements.Codes))));

    private void WriteSessionChangeOf(string code, string[] required, Action writeOwnProperties) =>
        WriteChangeOf(code, ["session", .. required], () =>
        {
            schema.Property("session", () => schema.Reference("sessionAddress"));
            writeOwnProperties();
        });

    private void WriteChangeOf(string code, string[] required, Action writeOwnProperties, int firstWeek = 1) =>
        schema.ObjectOf(["change", "fromWeek", .. required], () =>
        {
            schema.Property("change", () => schema.Codes(code));
            schema.Property("fromWeek", () => schema.Whole(firstWeek, ProgramLength.MaxWeeks + 1));
            writeOwnProperties();
        });

    private void WriteWeeks() => schema.Property("weeks", () => schema.Whole(1, ProgramLength.MaxWeeks));

    private void WriteAddress() => schema.AnyOf(
        () => schema.ObjectOf(["id"], () => schema.Property("id", schema.Id)),
        () => schema.ObjectOf(["day", "number"], () =>
        {
            schema.Property("day", _plan.WriteWeekday);
            WriteNumber();
        }),
        () => schema.ObjectOf(["unchosenDay", "number"], () =>
        {
            schema.Property("unchosenDay", () => schema.Whole(1, WeeklySchedule.MaxDays));
            WriteNumber();
        }));

    private void WriteNumber() => schema.Property("number", () => schema.Whole(1, ServiceDay.MaxSessions));
}
