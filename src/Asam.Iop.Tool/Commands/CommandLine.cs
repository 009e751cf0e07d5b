using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Commands;

/// <summary>The command line <c>asam-iop</c>.</summary>
internal static class CommandLine
{
    public const string Name = "asam-iop";

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">The arguments of the process.</param>
    /// <param name="terminal">What is read from and written to.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        RootCommand root = new("Builds plans of intensive outpatient programs (IOP), and checks any plan against policies.")
        {
            HelpName = Name,
        };
        root.Directives.Clear();
        root.Options.OfType<HelpOption>().Single().Action = new HelpAction { MaxWidth = terminal.Output.Width };
        root.Add(new PlanCommand(terminal));
        root.Add(new CheckCommand(terminal));
        root.Add(new MendCommand(terminal));
        root.Add(new PoliciesCommand(terminal));

        // A name of a file may begin with @.
        ParseResult parsed = root.Parse(arguments, new() { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
            return Refuse(parsed, terminal);

        using StringWriter output = new();
        int exitCode = parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = output, Error = output });
        return terminal.Show(exitCode, screen => WriteLines(output.ToString(), screen));
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (ParseError error in parsed.Errors)
            terminal.Complain(error.Message);
        terminal.Error.WriteLine($"See '{NameOf(parsed.CommandResult)} --help'.");
        terminal.Error.Flush();
        return ExitCode.WrongInput;
    }

    /// <summary>Gets the words that call a command: <c>asam-iop policies show</c>.</summary>
    private static string NameOf(CommandResult result) => result.Parent is CommandResult outer ? $"{NameOf(outer)} {result.Command.Name}" : Name;

    private static void WriteLines(string text, Screen screen)
    {
        foreach (string line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (text.Length > 0)
                screen.WriteLine(line.TrimEnd());
        }
    }
}
