namespace Asam.Iop.Tool;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Every verdict is compliant or not applicable.</summary>
    public const int Good = 0;

    /// <summary>Some verdict is another one.</summary>
    public const int NotCompliant = 1;

    /// <summary>The input or the command line was wrong; plans that could be read were judged all the same.</summary>
    public const int WrongInput = 2;
}
