using System.Text.Json.Serialization;

namespace Asam.Iop.Benchmarks.Audit;

[JsonSerializable(typeof(MeasuredRun))]
internal sealed partial class MeasuredRunJson : JsonSerializerContext;
