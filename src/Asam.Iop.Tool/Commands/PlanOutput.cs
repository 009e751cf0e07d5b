using Asam.Iop.Json;
using Asam.Iop.Plans;

namespace Asam.Iop.Tool.Commands;

/// <summary>Writes a plan to a file, which is never half-written.</summary>
internal static class PlanOutput
{
    /// <summary>Writes the plan to a new file beside, which then takes the place of the file.</summary>
    public static void Write(ProgramPlan plan, string file)
    {
        byte[] document = [.. PlanDocument.WriteUtf8(plan, DocumentLayout.Indented), (byte)'\n'];
        string target = Path.GetFullPath(LinkTarget(file) ?? file);
        if (IsDevice(target))
        {
            using FileStream device = new(file, FileMode.Open, FileAccess.Write);
            device.Write(document);
            return;
        }

        string beside = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(document);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static string? LinkTarget(string file) => File.Exists(file) ? File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName : null;

    /// <summary>Says whether a file is none of a disk, so that it must not be replaced.</summary>
    private static bool IsDevice(string file) =>
        !OperatingSystem.IsWindows() && (file.StartsWith("/dev/", StringComparison.Ordinal) || file.StartsWith("/proc/", StringComparison.Ordinal));
}
