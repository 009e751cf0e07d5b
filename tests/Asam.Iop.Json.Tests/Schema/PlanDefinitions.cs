using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>The definitions of phases and of what they are made of, for every schema that speaks of them.</summary>
internal sealed class PlanDefinitions(SchemaWriter schema)
{
    private const string Time = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    public void Write()
    {
        schema.Property("phase", WritePhase);
        schema.Property("pattern", () => schema.ObjectOf(["days"], () => schema.Property("days", WriteDays)));
        schema.Property("day", () => schema.ObjectOf(["sessions"], () =>
        {
            schema.Property("day", WriteWeekday);
            schema.Property("sessions", () => schema.ArrayOf("session", 1, ServiceDay.MaxSessions));
        }));
        schema.Property("session", () => schema.ObjectOf(["blocks"], () =>
        {
            schema.Property("id", schema.Id);
            schema.Property("start", WriteTime);
            schema.Property("blocks", () => schema.ArrayOf("block", 1, Session.MaxBlocks));
        }));
        schema.Property("block", WriteBlock);
    }

    public void WriteWeekday() => schema.Codes(ScheduleCodes.Days.Codes);

    public void WriteTime() => schema.Pattern(Time);

    public void WriteLevel() => schema.Codes([.. VocabularyCodes.Editions.Values.SelectMany(LevelOfCare.SpellingsOf).Distinct()]);

    private void WritePhase()
    {
        schema.ObjectOf(["level"], () =>
        {
            schema.Property("level", WriteLevel);
            schema.Property("weeks", () => schema.Whole(Phase.MinWeeks, Phase.MaxWeeks));
            schema.Property("days", WriteDays);
            schema.Property("alternating", () => schema.ArrayOf("pattern", Phase.MinAlternatingPatterns, Phase.MaxPatterns));
        });
        schema.OneOf(() => schema.Required("days"), () => schema.Required("alternating"));
    }

    private void WriteBlock() => schema.AnyOf(
        () => WriteBlockOf(["group"], ["service", "minutes"], () =>
        {
            schema.Property("groupType", () => schema.Codes([.. GroupType.Listed.Select(type => type.Code)]));
            WriteGroupSize();
        }),
        () => WriteBlockOf(["group"], ["service", "groupType", "name", "minutes"], () =>
        {
            schema.Property("groupType", () => schema.Codes(GroupType.OtherCode));
            schema.Property("name", () => schema.Text(Text.MaxLength));
            WriteGroupSize();
        }),
        () => WriteBlockOf([.. ServiceCodes.Services.Codes.Except(["group"])], ["service", "minutes"], () => { }));

    private void WriteBlockOf(string[] services, string[] required, Action writeOwnProperties) => schema.ObjectOf(required, () =>
    {
        schema.Property("service", () => schema.Codes(services));
        writeOwnProperties();
        schema.Property("minutes", () => schema.Whole(ServiceBlock.MinMinutes, ServiceBlock.MaxMinutes));
        schema.Property("modality", () => schema.Codes(VocabularyCodes.BlockModalities.Codes));
    });

    private void WriteGroupSize() => schema.Property("size", () => schema.Whole(ServiceBlock.MinSize, ServiceBlock.MaxSize));

    private void WriteDays() => schema.ArrayOf("day", 0, WeeklySchedule.MaxDays);
}
