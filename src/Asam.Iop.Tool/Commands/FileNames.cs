using System.CommandLine.Parsing;

namespace Asam.Iop.Tool.Commands;

/// <summary>What all names of files on the command line have in common.</summary>
internal static class FileNames
{
    public static void RefuseEmpty(SymbolResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
            result.AddError("The name of a file or folder is empty.");
    }
}
