using System.Text;

namespace Asam.Iop.Tool.Terminals;

/// <summary>Writes text where only ASCII can be shown. Each character keeps its width, so that columns stay columns.</summary>
internal sealed class AsciiWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(Fold(value));

    public override void Write(string? value)
    {
        foreach (char c in value ?? string.Empty)
            inner.Write(Fold(c));
    }

    public override void Write(char[] buffer, int index, int count)
    {
        foreach (char c in buffer.AsSpan(index, count))
            inner.Write(Fold(c));
    }

    public override void Flush() => inner.Flush();

    private static char Fold(char c) => c switch
    {
        <= '~' => c,
        '✓' => '+',
        '✗' => 'x',
        '–' or '─' => '-',
        '│' => '|',
        '█' => '#',
        '░' => '=',
        '·' => '.',
        '…' => '~',
        '→' => '>',
        '‘' or '’' => '\'',
        '“' or '”' => '"',
        _ => '?',
    };
}
