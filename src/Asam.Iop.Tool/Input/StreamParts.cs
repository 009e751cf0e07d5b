using Asam.Iop.Json;
using Asam.Iop.Json.Reading.Streaming;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Input;

/// <summary>Reads streams, part by part.</summary>
internal static class StreamParts
{
    /// <summary>Reads the parts, as they are asked for. A part is valid until the next one is asked for.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="kind">How it holds plans.</param>
    /// <param name="progress">Learns how many bytes were read.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IEnumerable<PlanPart> Read(Stream stream, PlanFileKind kind, ProgressLine progress)
    {
        PlanFileCutter cutter = new(kind);
        while (!cutter.IsDone)
        {
            if (cutter.TryNext(out PlanPart part))
            {
                yield return part;
            }
            else if (!cutter.IsDone)
            {
                int count = stream.Read(cutter.Buffer.Room().Span);
                cutter.Buffer.Add(count);
                progress.ReadBytes += count;
            }
        }
    }
}
