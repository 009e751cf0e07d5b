using System.Text;

namespace Asam.Iop.Tool.Terminals;

/// <summary>What a stream that people read can show.</summary>
/// <param name="IsTerminal">Whether someone looks at it now; else it goes to a file or to another program.</param>
/// <param name="HasColors">Whether colors may be used.</param>
/// <param name="Width">The columns of a line.</param>
/// <param name="Encoding">The encoding of its text.</param>
/// <param name="IsUnicode">Whether more than ASCII is shown.</param>
internal sealed record ScreenTraits(bool IsTerminal, bool HasColors, int Width, Encoding Encoding, bool IsUnicode)
{
    /// <summary>The columns of a line where no terminal says how many it has.</summary>
    public const int UsualWidth = 80;

    /// <summary>Text in a file or a pipe.</summary>
    public static ScreenTraits Plain { get; } = new(
        IsTerminal: false, HasColors: false, UsualWidth, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), IsUnicode: true);
}
