using System.Text;
using Asam.Iop.Tool.Commands;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Tests;

/// <summary>Runs commands in this process, on streams in memory, 80 columns wide and without colors unless it is said.</summary>
internal static class CommandRun
{
    public static CommandResult Of(params string[] arguments) => With(string.Empty, ScreenTraits.Plain, arguments);

    public static CommandResult WithInput(string input, params string[] arguments) => With(input, ScreenTraits.Plain, arguments);

    public static CommandResult With(string input, ScreenTraits traits, params string[] arguments)
    {
        using MemoryStream output = new();
        using MemoryStream error = new();
        using MemoryStream standardInput = new(Encoding.UTF8.GetBytes(input));
        Terminal terminal = new(standardInput, new Screen(output, traits), new Screen(error, traits));
        int exitCode = CommandLine.Run(arguments, terminal);
        return new(exitCode, traits.Encoding.GetString(output.ToArray()), traits.Encoding.GetString(error.ToArray()));
    }
}
