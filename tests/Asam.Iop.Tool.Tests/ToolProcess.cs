using System.Diagnostics;

namespace Asam.Iop.Tool.Tests;

/// <summary>Runs the tool in a process of its own, with the redirections of a shell.</summary>
internal static class ToolProcess
{
    /// <summary>The path of the tool.</summary>
    public static string Path { get; } = System.IO.Path.ChangeExtension(typeof(ExitCode).Assembly.Location, ".dll");

    /// <summary>Runs a script of a POSIX shell, in which <c>tool</c> is the tool and <c>$1</c>, <c>$2</c> … are the arguments.</summary>
    /// <remarks>The test is passed over where there is no such shell.</remarks>
    public static async Task<CommandResult> Shell(string script, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no POSIX shell.");
        ProcessStartInfo start = new("bash", ["-c", "tool() { dotnet \"$0\" \"$@\"; }\n" + script, Path, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, output, await error);
    }
}
