using System.Text;
using Spectre.Console;

namespace Asam.Iop.Tool.Terminals;

/// <summary>A stream that people read: lines of styled text, with colors where it has them.</summary>
internal sealed class Screen
{
    private readonly TextWriter _writer;
    private readonly IAnsiConsole _console;

    public Screen(Stream stream, ScreenTraits traits)
    {
        Stream = stream;
        Traits = traits;
        StreamWriter writer = new(stream, traits.Encoding, leaveOpen: true) { NewLine = "\n" };
        _writer = traits.IsUnicode ? writer : new AsciiWriter(writer);
        _console = AnsiConsole.Create(new()
        {
            Out = new ScreenOutput(_writer, traits),
            Ansi = traits.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = traits.HasColors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
        });
    }

    /// <summary>Gets the stream itself, for what machines read. Text that is written must be flushed before it is used.</summary>
    public Stream Stream { get; }

    public ScreenTraits Traits { get; }

    public int Width => Traits.Width;

    /// <summary>Writes a line.</summary>
    public void WriteLine(params IEnumerable<Span> spans)
    {
        foreach (Span span in spans)
        {
            if (Traits.IsTerminal && span.Style is Style style)
                _console.Write(new Spectre.Console.Text(span.Text, style));
            else
                _writer.Write(span.Text);
        }

        _writer.Write('\n');
    }

    /// <summary>Writes sentences, in as many lines as they need.</summary>
    /// <param name="text">The sentences.</param>
    /// <param name="lead">What stands before the first line; further lines begin below its end.</param>
    public void WriteWrapped(Span text, string lead = "")
    {
        string before = lead;
        foreach (string line in TextFlow.Wrap(text.Text, Math.Max(Width - lead.Length, 1)))
        {
            WriteLine(before, text with { Text = line });
            before = new(' ', lead.Length);
        }
    }

    /// <summary>Writes text of several lines as it is.</summary>
    public void WriteLines(string text)
    {
        foreach (string line in text.Split('\n'))
            WriteLine(line);
    }

    /// <summary>Writes over the line that the cursor is on, and leaves the cursor there.</summary>
    public void Overwrite(string text)
    {
        _writer.Write('\r');
        _writer.Write(text);
        Flush();
    }

    public void Flush() => _writer.Flush();

    /// <summary>Tells Spectre.Console what the traits say, instead of letting it ask the process.</summary>
    private sealed class ScreenOutput(TextWriter writer, ScreenTraits traits) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => traits.IsTerminal;

        public int Width => traits.Width;

        public int Height => int.MaxValue;

        public void SetEncoding(Encoding encoding)
        {
            // The encoding is that of the traits.
        }
    }
}
