using Microsoft.Win32.SafeHandles;

namespace Asam.Iop.Tool.Terminals;

/// <summary>Opens the standard output so that a reader who has gone away is noticed.</summary>
/// <remarks>
/// The stream of <see cref="Console"/> goes on in silence when the reader of a pipe has closed it, so that long work would be done for
/// nobody. A pipe is written to directly instead; a file is not, since it may be shared with the standard error.
/// </remarks>
internal static class StandardOutput
{
    private const nint Descriptor = 1;
    private const int BrokenPipe = 32;
    private const int BufferBytes = 64 * 1024;

    /// <summary>Opens the stream. What is written must be flushed.</summary>
    public static Stream Open() => new BufferedStream(new WriteOnlyStream(OpenUnbuffered()), BufferBytes);

    /// <summary>Says whether a write failed because nobody reads any more.</summary>
    public static bool IsClosed(IOException exception) => !OperatingSystem.IsWindows() && exception.HResult == BrokenPipe;

    private static Stream OpenUnbuffered()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        try
        {
            FileStream direct = new(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!direct.CanSeek)
                return direct;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Whatever is open there, the console knows how to write to it.
        }

        return Console.OpenStandardOutput();
    }
}
