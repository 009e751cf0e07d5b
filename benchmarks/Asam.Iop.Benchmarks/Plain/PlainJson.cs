using System.Text.Json;
using System.Text.Json.Serialization;

namespace Asam.Iop.Benchmarks.Plain;

/// <summary>System.Text.Json for plain plans, generated when the benchmarks are compiled.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(KebabCase<PlainPopulation>), typeof(KebabCase<PlainCondition>), typeof(KebabCase<PlainLiving>),
        typeof(KebabCase<PlainModality>), typeof(KebabCase<PlainService>), typeof(KebabCase<PlainGroupType>),
        typeof(KebabCase<PlainWeekday>),
    ])]
[JsonSerializable(typeof(PlainPlan))]
internal sealed partial class PlainJson : JsonSerializerContext
{
    /// <summary>Reads the codes of the documents: <c>relapse-prevention</c>.</summary>
    internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
        where T : struct, Enum;
}
