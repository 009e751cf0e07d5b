namespace Asam.Iop.Tool.Tests;

/// <summary>What a command wrote, and the code that it ended with.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error);
