using System.Runtime.InteropServices;

namespace Asam.Iop.Tool.Terminals;

/// <summary>Opens the standard streams of the process. One that was closed before the process began is empty, or takes what nobody wants.</summary>
internal static class StandardStreams
{
    private const int InputDescriptor = 0;
    private const int OutputDescriptor = 1;
    private const int ErrorDescriptor = 2;
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExecute = 1;

    public static Stream OpenInput() => IsOpen(InputDescriptor) ? Console.OpenStandardInput() : Stream.Null;

    /// <summary>Opens the standard output. What is written must be flushed.</summary>
    public static Stream OpenOutput() => IsOpen(OutputDescriptor) ? StandardOutput.Open() : Stream.Null;

    public static Stream OpenError() => IsOpen(ErrorDescriptor) ? new LastResortStream(Console.OpenStandardError()) : Stream.Null;

    /// <summary>Says whether the process was given a stream.</summary>
    /// <remarks>
    /// The runtime opens files before the first line of a program runs, and the system gives them the lowest free number, which is that
    /// of a standard stream if that one was closed. What is closed on execute cannot have been given to the process, so it is such a file.
    /// </remarks>
    private static bool IsOpen(int descriptor)
    {
        if (OperatingSystem.IsWindows())
            return true;
        int flags = DescriptorFlags(descriptor, GetDescriptorFlags);
        return flags >= 0 && (flags & CloseOnExecute) == 0;
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int DescriptorFlags(int descriptor, int command);
}
