using System.Text.Json;
using System.Text.Json.Serialization;
using Asam.Iop.Certification;
using Asam.Iop.Json.Writing;

namespace Asam.Iop.Json.Serialization;

/// <summary>Writes a certified plan as its plan.</summary>
internal sealed class IopPlanConverter : JsonConverter<IopPlan>
{
    public override IopPlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"An {nameof(IopPlan)} is made only by {nameof(IopPlan)}.{nameof(IopPlan.Certify)}: read a {nameof(Plans.ProgramPlan)} and certify it.");

    public override void Write(Utf8JsonWriter writer, IopPlan value, JsonSerializerOptions options) => PlanWriter.Write(writer, value.Plan);
}
