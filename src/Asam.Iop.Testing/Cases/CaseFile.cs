using Asam.Iop.Json;
using Asam.Iop.Json.Reading;

namespace Asam.Iop.Testing.Cases;

/// <summary>Reads the file of a case, and what it names.</summary>
internal static class CaseFile
{
    private static readonly DocumentReader<CaseDraft> Reader = new("The case", CaseReader.Read);

    public static PolicyCase Read(string file, string name)
    {
        ReadValue<CaseDraft> read;
        try
        {
            using FileStream stream = File.OpenRead(file);
            read = Reader.WholeAsync(stream, default).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(name, file, content: null, [new(file, new("$", line: 1, $"The file cannot be read: {exception.Message}"))]);
        }

        if (read.Value is not CaseDraft draft)
            return new(name, file, content: null, [.. read.Errors.Select((DocumentError error) => new CaseFault(file, error))]);
        CaseParts parts = new(file, draft);
        CaseContent? content = parts.Find();
        return new(draft.Name ?? name, file, content, parts.Faults);
    }
}
