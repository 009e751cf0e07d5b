using System.Globalization;
using Asam.Iop.Json;

namespace Asam.Iop.Tool.Input;

/// <summary>Something of the input that could not be read.</summary>
/// <param name="File">The file, as the caller named it.</param>
/// <param name="Line">The line, from 1, if the fault is in the text of the file.</param>
/// <param name="Path">The JSON path, if the fault is in the text of the file.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
internal sealed record InputFault(string File, int? Line, string? Path, string Message)
{
    /// <summary>Makes the fault of a whole file.</summary>
    public static InputFault Of(string file, string message) => new(file, Line: null, Path: null, message);

    /// <summary>Makes the fault of a document in a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="error">The error.</param>
    public static InputFault Of(string file, DocumentError error) => new(file, error.Line, error.Path, error.Message);

    /// <summary>Gets file and line, as compilers and editors write them.</summary>
    public string Place => Line is int line ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}") : File;

    /// <summary>Gets place and sentence.</summary>
    public override string ToString() => Path is null ? $"{Place}: {Message}" : $"{Place}: {Path}: {Message}";
}
