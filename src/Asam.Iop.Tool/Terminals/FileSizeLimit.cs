using System.Runtime.InteropServices;

namespace Asam.Iop.Tool.Terminals;

/// <summary>The limit that a system may set on the files of a process (<c>ulimit -f</c>).</summary>
internal static class FileSizeLimit
{
    /// <summary>SIGXFSZ, which is 25 on Linux and macOS.</summary>
    private const PosixSignal Exceeded = (PosixSignal)25;

    /// <summary>Lets a write over the limit fail as on a full disk, where the process would else end at once.</summary>
    /// <returns>What keeps it so while it is alive; <see langword="null"/> on Windows, which has no such limit.</returns>
    public static PosixSignalRegistration? Soften() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(Exceeded, context => context.Cancel = true);
}
