using System.Runtime.InteropServices;
using SharpFuzz;
using SharpFuzz.Common;

namespace Asam.Iop.Fuzzing;

/// <summary>Which branches of the readers were reached. The library's assembly in the output folder is altered so that it notes them.</summary>
/// <remarks>A branch is a step from one block of code to the next, as in AFL; a few may share a place in the map.</remarks>
internal static unsafe class BranchMap
{
    private const int Size = 1 << 16;

    private static readonly byte* Map = (byte*)NativeMemory.AllocZeroed(Size);

    /// <summary>Alters the assembly, unless a run before did, and begins to note. No type of the assembly may have been used before.</summary>
    public static void Attach()
    {
        string assembly = Path.Combine(AppContext.BaseDirectory, "Asam.Iop.Json.dll");
        try
        {
            Fuzzer.Instrument(assembly, IsOfReaders, Options.Value);
        }
        catch (InstrumentationException altered) when (altered.Message.Contains("already", StringComparison.Ordinal))
        {
            // A build puts the assembly back as it was; until then it stays altered.
        }

        Trace.SharedMem = Map;
    }

    /// <summary>Forgets what was reached.</summary>
    public static void Clear()
    {
        new Span<byte>(Map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Gets the branches that were reached since the map was cleared.</summary>
    public static List<int> Reached()
    {
        List<int> reached = [];
        ReadOnlySpan<byte> map = new(Map, Size);
        for (int at = map.IndexOfAnyExcept((byte)0); at >= 0;)
        {
            reached.Add(at);
            int next = map[(at + 1)..].IndexOfAnyExcept((byte)0);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return reached;
    }

    private static bool IsOfReaders(string type) =>
        type.StartsWith("Asam.Iop.Json.Reading.", StringComparison.Ordinal) || type.EndsWith("Document", StringComparison.Ordinal) || type.EndsWith("PlanFile", StringComparison.Ordinal);
}
