using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Asam.Iop.Benchmarks.Audit;

/// <summary>What a run of a program took: the clock's time, the processors' time, and the most memory that it held at once.</summary>
internal sealed record MeasuredRun(string Name, long Plans, long Bytes, double Seconds, double CpuSeconds, long PeakBytes)
{
    private const int Children = -1;

    /// <summary>Runs a program to its end and adds what it took, as a line of JSON, to a file.</summary>
    public static int Append(string results, string name, long plans, long bytes, string[] command)
    {
        ProcessStartInfo start = new(command[0], command[1..]);
        Stopwatch clock = Stopwatch.StartNew();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        process.WaitForExit();
        double seconds = clock.Elapsed.TotalSeconds;
        if (GetUsage(Children, out Usage usage) != 0)
            throw new Win32Exception();

        MeasuredRun run = new(name, plans, bytes, seconds, usage.CpuSeconds, usage.PeakBytes);
        File.AppendAllText(results, JsonSerializer.Serialize(run, MeasuredRunJson.Default.MeasuredRun) + "\n");
        return process.ExitCode;
    }

    /// <summary>Reads the runs that a file has a line of each of.</summary>
    public static MeasuredRun[] ReadAll(string results) => File.Exists(results)
        ? [.. File.ReadLines(results).Select(line => JsonSerializer.Deserialize(line, MeasuredRunJson.Default.MeasuredRun)!)]
        : [];

    // .NET does not say what a process took that has ended; the system does, here for all children, of which there is one.
    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Usage
    {
        private readonly long _userSeconds;
        private readonly long _userMicroseconds;
        private readonly long _systemSeconds;
        private readonly long _systemMicroseconds;
        private readonly long _peakKilobytes;

        // The thirteen figures that follow are not of interest, but are written here too.
        private readonly Rest _rest;

        public double CpuSeconds => _userSeconds + _systemSeconds + ((_userMicroseconds + _systemMicroseconds) / 1e6);

        public long PeakBytes => _peakKilobytes * 1024;

        [StructLayout(LayoutKind.Sequential, Size = 13 * sizeof(long))]
        private readonly struct Rest;
    }
}
