using System.Diagnostics;

namespace Asam.Iop.Tool.Tests;

/// <summary>What only a process of its own can show.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData(0, "plan", "--days", "3", "--weeks", "8")]
    [InlineData(1, "plan", "--days", "1", "--weeks", "8")]
    [InlineData(2, "plan", "--days", "none", "--weeks", "8")]
    [InlineData(2)]
    public async Task Exit_code_is_that_of_the_process(int expected, params string[] arguments)
    {
        using Process process = Start(arguments);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected, process.ExitCode);
        Assert.DoesNotContain("   at ", await error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_nobody_reads_any_more_ends_the_work_in_silence()
    {
        using Process process = Start("check", "-", "--format", "json");
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task feeding = Task.Run(() => Feed(process.StandardInput), TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await feeding;

        Assert.Equal(ExitCode.Good, process.ExitCode);
        Assert.Empty(await error);
    }

    /// <summary>Writes plans until the process has ended.</summary>
    private static void Feed(StreamWriter input)
    {
        string plan = Plans.Of("again");
        try
        {
            while (true)
                input.WriteLine(plan);
        }
        catch (IOException)
        {
            // The process reads no more.
        }
    }

    private static Process Start(params string[] arguments)
    {
        string tool = Path.ChangeExtension(typeof(ExitCode).Assembly.Location, ".dll");
        ProcessStartInfo start = new("dotnet", [tool, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }
}
