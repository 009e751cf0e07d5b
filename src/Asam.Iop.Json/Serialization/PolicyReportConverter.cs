using System.Text.Json;
using System.Text.Json.Serialization;
using Asam.Iop.Json.Writing;
using Asam.Iop.Policies;

namespace Asam.Iop.Json.Serialization;

/// <summary>Writes a report.</summary>
internal sealed class PolicyReportConverter : JsonConverter<PolicyReport>
{
    public override PolicyReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A {nameof(PolicyReport)} is made only by {nameof(Policy)}.{nameof(Policy.Evaluate)}: read a {nameof(Plans.ProgramPlan)} and evaluate it.");

    public override void Write(Utf8JsonWriter writer, PolicyReport value, JsonSerializerOptions options) => ReportWriter.Write(writer, value);
}
