using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Tests.Hostile;

/// <summary>Reads streams as the tool reads its standard input.</summary>
internal static class StreamedPlans
{
    /// <summary>Gets a progress line that nobody sees.</summary>
    public static ProgressLine Unseen => new(new Screen(Stream.Null, ScreenTraits.Plain), TimeProvider.System);

    /// <summary>Reads the plans of the standard input, as they are asked for.</summary>
    public static IEnumerable<InputItem> Read(Stream stream) => new PlanInput(stream, Unseen).Read([PlanInput.StandardInput]);
}
