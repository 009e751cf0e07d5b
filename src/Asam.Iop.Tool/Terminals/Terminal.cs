namespace Asam.Iop.Tool.Terminals;

/// <summary>What the process reads from and writes to.</summary>
/// <param name="Input">The standard input.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
internal sealed record Terminal(Stream Input, Screen Output, Screen Error)
{
    /// <summary>Gets the clock by which speed is told.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets the terminal of this process.</summary>
    public static Terminal OfProcess() => new(
        StandardStreams.OpenInput(),
        new Screen(StandardStreams.OpenOutput(), TraitsOf(Console.IsOutputRedirected)),
        new Screen(StandardStreams.OpenError(), TraitsOf(Console.IsErrorRedirected)));

    /// <summary>Writes an error that a person reads.</summary>
    public void Complain(string message)
    {
        Error.WriteLine(new Span("asam-iop: ", Styles.Bad), message);
        Error.Flush();
    }

    /// <summary>Shows what a command found. If nobody reads the output any more, that changes nothing of what was found.</summary>
    /// <param name="exitCode">The exit code of what was found.</param>
    /// <param name="write">Writes it.</param>
    /// <returns>The exit code.</returns>
    public int Show(int exitCode, Action<Screen> write)
    {
        try
        {
            write(Output);
            Output.Flush();
        }
        catch (IOException exception) when (StandardOutput.IsClosed(exception))
        {
            // What was found stays as it is.
        }

        return exitCode;
    }

    private static ScreenTraits TraitsOf(bool isRedirected) => ScreenTraits.Plain with
    {
        IsTerminal = !isRedirected,
        HasColors = !isRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Width = isRedirected ? ScreenTraits.UsualWidth : WidthOfConsole(),
        Encoding = Console.OutputEncoding.CodePage == ScreenTraits.Plain.Encoding.CodePage ? ScreenTraits.Plain.Encoding : Console.OutputEncoding,
        IsUnicode = Console.OutputEncoding.CodePage == ScreenTraits.Plain.Encoding.CodePage && !IsPlainLocale(),
    };

    private static int WidthOfConsole() => Console.BufferWidth is int width and > 0 ? width : ScreenTraits.UsualWidth;

    /// <summary>Says whether the locale is one of ASCII; the first of these variables that is set decides (POSIX, section 8.2).</summary>
    private static bool IsPlainLocale() => Array.ConvertAll(["LC_ALL", "LC_CTYPE", "LANG"], Environment.GetEnvironmentVariable)
        .FirstOrDefault(value => !string.IsNullOrEmpty(value)) is "C" or "POSIX";
}
