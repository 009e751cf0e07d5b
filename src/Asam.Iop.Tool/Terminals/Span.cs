using Spectre.Console;

namespace Asam.Iop.Tool.Terminals;

/// <summary>A part of a line in one style. Its text is always safe to show.</summary>
internal readonly record struct Span
{
    public Span(string text, Style? style = null)
    {
        Text = text;
        Style = style;
    }

    public string Text
    {
        get => field ?? string.Empty;
        init => field = Printable.Of(value);
    }

    public Style? Style { get; init; }

    /// <summary>Gets the columns that the text takes.</summary>
    public int Width => Text.GetCellWidth();

    public static implicit operator Span(string text) => new(text);
}
