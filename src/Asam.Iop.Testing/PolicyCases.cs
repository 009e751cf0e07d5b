using Ardalis.GuardClauses;
using Asam.Iop.Testing.Cases;

namespace Asam.Iop.Testing;

/// <summary>Reads the cases of a folder, each a JSON file whose name ends in <c>.case.json</c>.</summary>
/// <remarks>
/// <para>
/// A case names or holds a plan and a policy, and says which verdict, which outcomes of rules, or both, are expected. Files that it names
/// are looked for from its own folder; a policy is a file if its name has a slash or ends in <c>.json</c>, else an id of the catalog. A
/// <c>date</c> takes the version of the catalog that holds on that day, and refuses a policy that does not.
/// </para>
/// <para>
/// Reading is as strict as that of plans. A case that is wrong is a case all the same: it fails when it is run, with file, path and line.
/// </para>
/// </remarks>
public static class PolicyCases
{
    /// <summary>The ending of the names of files that hold a case.</summary>
    public const string Extension = ".case.json";

    private static readonly Lazy<string> SchemaText = new(CaseSchema.Read);

    /// <summary>Gets the JSON Schema (draft 7) of a case, which the package also has as <c>schemas/case.schema.json</c>.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads the cases of a folder and those below it.</summary>
    /// <param name="folder">The path of the folder; one that is not rooted is looked for where the tests' program lies.</param>
    /// <returns>The cases, at least one, in ordinal order of their paths.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty, or the folder has no case.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IReadOnlyList<PolicyCase> In(string folder)
    {
        string root = Path.Combine(AppContext.BaseDirectory, Guard.Against.NullOrEmpty(folder));
        string[] files = Directory.GetFiles(root, "*" + Extension, SearchOption.AllDirectories);
        if (files.Length == 0)
            throw new ArgumentException($"The folder '{root}' has no case: no file whose name ends in {Extension}.", nameof(folder));
        return [.. files.OrderBy(file => file, StringComparer.Ordinal).Select(file => CaseFile.Read(file, NameOf(file, root)))];
    }

    private static string NameOf(string file, string root) => file
        .Substring(root.Length, file.Length - root.Length - Extension.Length)
        .Trim(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
        .Replace(Path.DirectorySeparatorChar, '/');
}
