namespace Asam.Iop.Tool.Display;

/// <summary>How a column is laid out.</summary>
/// <param name="Least">The least width that it may have.</param>
/// <param name="Shrinks">When it may become narrower than its text.</param>
/// <param name="Wraps">Whether text that is too wide goes on in a further line; else it is cut.</param>
/// <param name="IsRight">Whether its text stands at the right side.</param>
/// <param name="KeepsEnd">Whether text is cut in its middle, so that its end, where ids often differ, is seen.</param>
/// <param name="Gap">The spaces after it.</param>
internal sealed record TextColumn(
    int Least = 0,
    Shrinking Shrinks = Shrinking.Never,
    bool Wraps = false,
    bool IsRight = false,
    bool KeepsEnd = false,
    int Gap = TextColumn.UsualGap)
{
    public const int UsualGap = 2;
}
