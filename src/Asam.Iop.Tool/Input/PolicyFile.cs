using Asam.Iop.Catalog;
using Asam.Iop.Json;
using Asam.Iop.Policies;

namespace Asam.Iop.Tool.Input;

/// <summary>A policy of a file: the policy, or why it could not be read.</summary>
/// <param name="File">The file, as the caller named it.</param>
/// <param name="Policy">The policy, if it was read.</param>
/// <param name="Faults">What is wrong, if it was not.</param>
internal sealed record PolicyFile(string File, Policy? Policy, IReadOnlyList<InputFault> Faults)
{
    private const string Extension = ".json";

    /// <summary>Says whether the name of a policy is that of a file rather than an id, which has no slash and no such ending.</summary>
    public static bool IsNamedBy(string name) =>
        name.Contains('/') || name.Contains(Path.DirectorySeparatorChar) || name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Says why a name is neither that of a file nor an id of the catalog, as a sentence; <see langword="null"/> if it is one.</summary>
    public static string? WhyUnknown(string name) =>
        IsNamedBy(name) || PolicyCatalog.TryGet(name, out _) ? null : PolicyCatalog.Find(name, default).ToString();

    public static PolicyFile Read(string file)
    {
        try
        {
            using FileStream stream = System.IO.File.OpenRead(file);
            PolicyReading reading = PolicyDocument.TryReadAsync(stream).GetAwaiter().GetResult();
            return new(file, reading.Policy, [.. reading.Errors.Select(error => InputFault.Of(file, error))]);
        }
        catch (Exception exception) when (FileErrors.IsOne(exception))
        {
            return Refused(file, Directory.Exists(file) ? "It is a folder; allowed is the file of one policy." : FileErrors.Describe(exception));
        }
    }

    /// <summary>Refuses a file as a whole.</summary>
    public static PolicyFile Refused(string file, string message) => new(file, Policy: null, [InputFault.Of(file, message)]);
}
