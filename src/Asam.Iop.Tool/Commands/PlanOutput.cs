using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Commands;

/// <summary>Writes a plan to a file, which is never half-written.</summary>
internal static class PlanOutput
{
    /// <summary>Writes the plan, or complains.</summary>
    /// <returns><see langword="true"/> if the file was written, or there is none to write.</returns>
    public static bool TryWrite(ProgramPlan plan, string? file, Terminal terminal)
    {
        byte[] document = [.. PlanDocument.WriteUtf8(plan, DocumentLayout.Indented), (byte)'\n'];
        try
        {
            if (file is not null)
                WholeFile.Write(file, stream => stream.Write(document));
            return true;
        }
        catch (Exception exception) when (FileErrors.IsOne(exception))
        {
            terminal.Complain($"{file}: {(Directory.Exists(file) ? "It is a folder; allowed is a file." : FileErrors.Describe(exception))}");
            return false;
        }
    }
}
