using System.Text.Json;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Writing;

/// <summary>Writes changes of plans: the code, the week, and what else the kind of change says.</summary>
internal static class ChangeWriter
{
    public static void Write(Utf8JsonWriter writer, PlanChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("change", change.Code);
        writer.WriteNumber("fromWeek", change.FromWeek);
        if (change is SessionChange sessionChange)
            WriteAddress(writer, sessionChange.Session);
        WriteParameters(writer, change);
        writer.WriteEndObject();
    }

    private static void WriteParameters(Utf8JsonWriter writer, PlanChange change)
    {
        switch (change)
        {
            case ExtendChange extend:
                writer.WriteNumber("weeks", extend.Weeks);
                break;
            case ShortenChange shorten:
                writer.WriteNumber("weeks", shorten.Weeks);
                break;
            case EndChange or LeaveOpenChange or RemoveSessionChange:
                break;
            case StepDownChange stepDown:
                writer.WriteNumber("days", stepDown.Days);
                break;
            case AddSessionChange add:
                writer.WriteIfSaid("day", add.Day, ScheduleCodes.Days);
                writer.WritePropertyName("session");
                ScheduleWriter.WriteSession(writer, add.Session);
                break;
            case MoveSessionChange move:
                writer.WriteString("day", ScheduleCodes.Days.Of(move.Day));
                writer.WriteIfSaid("start", ScheduleWriter.Format(move.Start));
                break;
            case ResizeSessionChange resize:
                writer.WriteNumber("minutes", resize.Minutes);
                break;
            case ResizeBlockChange resize:
                writer.WriteNumber("block", resize.Block);
                writer.WriteNumber("minutes", resize.Minutes);
                break;
            case ReplaceSessionChange replace:
                writer.WritePropertyName("replacement");
                ScheduleWriter.WriteSession(writer, replace.Replacement);
                break;
            case ReplaceWeekChange replace:
                writer.WritePropertyName("schedule");
                ScheduleWriter.WriteWeek(writer, replace.Schedule);
                break;
            case ContinueWithChange continuation:
                writer.WriteList("phases", continuation.Phases, PlanWriter.WritePhase);
                break;
            case LevelChange level:
                writer.WriteString("level", level.Level.Code);
                break;
            case ModalityChange modality:
                if (modality.Session is SessionAddress session)
                    WriteAddress(writer, session);
                writer.WriteString("modality", VocabularyCodes.PlanModalities.Of(modality.Modality));
                break;
            case LivingChange living:
                writer.WriteString("living", VocabularyCodes.LivingArrangements.Of(living.Living));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change), change.Code, "The change has no form in documents.");
        }
    }

    private static void WriteAddress(Utf8JsonWriter writer, SessionAddress session)
    {
        writer.WriteStartObject("session");
        writer.WriteIfSaid("id", session.Id);
        if (session.Id is null)
        {
            writer.WriteIfSaid("day", session.Day, ScheduleCodes.Days);
            writer.WriteIfSaid("unchosenDay", session.Day is null ? session.UnchosenDay : null);
            writer.WriteNumber("number", session.Number);
        }

        writer.WriteEndObject();
    }
}
