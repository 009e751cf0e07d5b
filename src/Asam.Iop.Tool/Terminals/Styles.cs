using Spectre.Console;

namespace Asam.Iop.Tool.Terminals;

/// <summary>The few styles of all output.</summary>
internal static class Styles
{
    public static Style Good { get; } = new(Color.Green);

    public static Style Bad { get; } = new(Color.Red);

    public static Style Doubtful { get; } = new(Color.Yellow);

    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(decoration: Decoration.Dim);
}
