using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>
/// The schema file as the domain's bounds and codes make it. Every figure of the file stands once, in the domain: where one changes, the
/// test that compares the two fails until the file is written anew.
/// </summary>
internal static class PlanSchemaText
{
    private const string Time = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    // A control character is what char.IsControl says.
    private const string WithoutControlCharacters = @"^[^\u0000-\u001f\u007f-\u009f]+$";

    public static string Generate()
    {
        using MemoryStream stream = new();
        JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter writer = new(stream, options))
            new PlanSchemaWriter(writer).Write();
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private sealed class PlanSchemaWriter(Utf8JsonWriter writer)
    {
        public void Write() => Object(() =>
        {
            writer.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            writer.WriteString("title", "Plan of an intensive outpatient program");
            writer.WriteString(
                "description", "A plan that is well-formed. Some faults that span values only a reader refuses; the package's README lists them.");
            ObjectOf(["id", "phases"], () =>
            {
                Property("$schema", () => writer.WriteString("type", "string"));
                Property("format", () => Whole(1, 1));
                Property("id", Id);
                Property("title", () => Text(Iop.Text.MaxLength));
                Property("source", () => Text(Iop.Text.MaxAddressLength));
                Property("population", () => Codes(VocabularyCodes.Populations.Codes));
                Property("age", () => Whole(0, PlanDescription.MaxAge));
                Property("condition", () => Codes(VocabularyCodes.Conditions.Codes));
                Property("living", () => Codes(VocabularyCodes.LivingArrangements.Codes));
                Property("modality", () => Codes(VocabularyCodes.PlanModalities.Codes));
                Property("edition", () => Codes(VocabularyCodes.Editions.Codes));
                Property("phases", () => ArrayOf("phase", 1, ProgramPlan.MaxPhases));
            });
            Property("definitions", () =>
            {
                Property("phase", Phase);
                Property("pattern", () => ObjectOf(["days"], () => Property("days", Days)));
                Property("day", () => ObjectOf(["sessions"], () =>
                {
                    Property("day", () => Codes(ScheduleCodes.Days.Codes));
                    Property("sessions", () => ArrayOf("session", 1, ServiceDay.MaxSessions));
                }));
                Property("session", () => ObjectOf(["blocks"], () =>
                {
                    Property("id", Id);
                    Property("start", () => Pattern(Time));
                    Property("blocks", () => ArrayOf("block", 1, Session.MaxBlocks));
                }));
                Property("block", Block);
            });
        });

        private void Phase()
        {
            ObjectOf(["level"], () =>
            {
                Property("level", () => Codes([.. VocabularyCodes.Editions.Values.SelectMany(LevelOfCare.SpellingsOf).Distinct()]));
                Property("weeks", () => Whole(Scheduling.Phase.MinWeeks, Scheduling.Phase.MaxWeeks));
                Property("days", Days);
                Property("alternating", () => ArrayOf("pattern", Scheduling.Phase.MinAlternatingPatterns, Scheduling.Phase.MaxPatterns));
            });
            AnyOf("oneOf", () => Required(["days"]), () => Required(["alternating"]));
        }

        private void Block() => AnyOf(
            "anyOf",
            () => BlockOf(["group"], ["service", "minutes"], () =>
            {
                Property("groupType", () => Codes([.. GroupType.Listed.Select(type => type.Code)]));
                GroupSize();
            }),
            () => BlockOf(["group"], ["service", "groupType", "name", "minutes"], () =>
            {
                Property("groupType", () => Codes([GroupType.OtherCode]));
                Property("name", () => Text(Iop.Text.MaxLength));
                GroupSize();
            }),
            () => BlockOf([.. ServiceCodes.Services.Codes.Except(["group"])], ["service", "minutes"], () => { }));

        private void BlockOf(string[] services, string[] required, Action writeOwnProperties) => ObjectOf(required, () =>
        {
            Property("service", () => Codes(services));
            writeOwnProperties();
            Property("minutes", () => Whole(ServiceBlock.MinMinutes, ServiceBlock.MaxMinutes));
            Property("modality", () => Codes(VocabularyCodes.BlockModalities.Codes));
        });

        private void GroupSize() => Property("size", () => Whole(ServiceBlock.MinSize, ServiceBlock.MaxSize));

        private void Days() => ArrayOf("day", 0, WeeklySchedule.MaxDays);

        private void Id()
        {
            Text(Iop.Text.MaxIdLength);
            writer.WriteString("pattern", WithoutControlCharacters);
        }

        private void Text(int maxLength)
        {
            writer.WriteString("type", "string");
            writer.WriteNumber("minLength", 1);
            writer.WriteNumber("maxLength", maxLength);
        }

        private void Pattern(string pattern)
        {
            writer.WriteString("type", "string");
            writer.WriteString("pattern", pattern);
        }

        // No "integer", which some validators take to mean that 90.0 is none.
        private void Whole(int min, int max)
        {
            writer.WriteString("type", "number");
            writer.WriteNumber("minimum", min);
            writer.WriteNumber("maximum", max);
            writer.WriteNumber("multipleOf", 1);
        }

        private void Codes(IReadOnlyList<string> codes)
        {
            writer.WriteString("type", "string");
            Strings("enum", codes);
        }

        private void ArrayOf(string definition, int min, int max)
        {
            writer.WriteString("type", "array");
            writer.WriteNumber("minItems", min);
            writer.WriteNumber("maxItems", max);
            Property("items", () => writer.WriteString("$ref", $"#/definitions/{definition}"));
        }

        private void ObjectOf(string[] required, Action writeProperties)
        {
            writer.WriteString("type", "object");
            writer.WriteBoolean("additionalProperties", false);
            Required(required);
            Property("properties", writeProperties);
        }

        private void Required(string[] names) => Strings("required", names);

        private void AnyOf(string keyword, params Action[] writeChoices)
        {
            writer.WriteStartArray(keyword);
            foreach (Action write in writeChoices)
                Object(write);
            writer.WriteEndArray();
        }

        private void Strings(string name, IEnumerable<string> values)
        {
            writer.WriteStartArray(name);
            foreach (string value in values)
                writer.WriteStringValue(value);
            writer.WriteEndArray();
        }

        private void Property(string name, Action write)
        {
            writer.WritePropertyName(name);
            Object(write);
        }

        private void Object(Action write)
        {
            writer.WriteStartObject();
            write();
            writer.WriteEndObject();
        }
    }
}
