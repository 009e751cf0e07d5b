using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Commands;

/// <summary>Writes files that are there as a whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>
    /// Writes to a new file beside, which then takes the place of the file. If that fails, the file is as it was. A signal that ends the
    /// process waits so long.
    /// </summary>
    /// <param name="file">The file. A link is followed; what is no file of a disk, as a pipe or a device, is written to as it is.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or its folder, may not be written.</exception>
    public static void Write(string file, Action<Stream> write)
    {
        string target = EndOfLinks(Path.GetFullPath(file));
        UnixFileMode? mode = null;
        if (File.Exists(target) || IsDevice(target))
        {
            using FileStream present = new(file, FileMode.Open, FileAccess.Write);
            if (IsDevice(target) || !present.CanSeek)
            {
                write(present);
                return;
            }

            mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(present.SafeFileHandle);
        }

        using HeldSignals held = new();
        Replace(target, write, mode);
    }

    private static void Replace(string target, Action<Stream> write, UnixFileMode? mode)
    {
        string beside = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                if (mode is UnixFileMode given && !OperatingSystem.IsWindows())
                    File.SetUnixFileMode(stream.SafeFileHandle, given);
                write(new WriteOnlyStream(stream));
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <param name="file">The full path, since links that are relative are else not resolved rightly.</param>
    private static string EndOfLinks(string file) =>
        new FileInfo(file).LinkTarget is null ? file : File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName;

    private static bool IsDevice(string file) =>
        !OperatingSystem.IsWindows() && (file.StartsWith("/dev/", StringComparison.Ordinal) || file.StartsWith("/proc/", StringComparison.Ordinal));
}
