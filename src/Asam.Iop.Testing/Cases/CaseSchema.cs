namespace Asam.Iop.Testing.Cases;

/// <summary>The JSON Schema of a case, which the assembly holds.</summary>
internal static class CaseSchema
{
    public static string Read()
    {
        using Stream stream = typeof(CaseSchema).Assembly.GetManifestResourceStream("case.schema.json")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
