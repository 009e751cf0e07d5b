using System.Runtime.CompilerServices;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>The files of the package's folder <c>schemas</c>.</summary>
internal static class SchemaFile
{
    public static void Write(string name, string text, [CallerFilePath] string here = "") =>
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Asam.Iop.Json/schemas", name), text);
}
