using System.Security.Cryptography;

namespace Asam.Iop.Fuzzing;

/// <summary>Documents that each reach a branch which no one before them reached.</summary>
internal sealed class Corpus
{
    private static readonly (DocumentKind Kind, string Folder)[] Folders =
    [
        (DocumentKind.Plan, "plans"), (DocumentKind.Policy, "policies"), (DocumentKind.File, "files"),
    ];

    private readonly List<CorpusEntry> _entries = [];
    private readonly HashSet<int> _branches = [];

    public IReadOnlyList<CorpusEntry> Entries => _entries;

    public IReadOnlyCollection<int> Branches => _branches;

    /// <summary>Gets the documents of a folder, the short ones first.</summary>
    public static IEnumerable<(DocumentKind Kind, byte[] Bytes)> Load(string folder) => Folders
        .Where(each => Directory.Exists(Path.Combine(folder, each.Folder)))
        .SelectMany(each => Directory
            .GetFiles(Path.Combine(folder, each.Folder), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (each.Kind, Bytes: File.ReadAllBytes(file))))
        .OrderBy(each => each.Bytes.Length);

    /// <summary>Adds a document if it reaches a branch that none before it did.</summary>
    public bool Add(CorpusEntry entry)
    {
        bool isNew = false;
        foreach (int branch in entry.Run.Branches)
            isNew |= _branches.Add(branch);
        if (isNew)
            _entries.Add(entry);
        return isNew;
    }

    /// <summary>Writes the documents in the place of those that the folder has, read and refused ones apart.</summary>
    public void Save(string folder)
    {
        foreach ((DocumentKind kind, string name) in Folders)
        {
            if (Directory.Exists(Path.Combine(folder, name)))
                Directory.Delete(Path.Combine(folder, name), recursive: true);
            foreach (CorpusEntry entry in _entries.Where(entry => entry.Kind == kind))
            {
                string path = kind == DocumentKind.File
                    ? Path.Combine(folder, name)
                    : Path.Combine(folder, name, entry.Run.IsRead ? "read" : "refused");
                Directory.CreateDirectory(path);
                File.WriteAllBytes(Path.Combine(path, NameOf(entry.Bytes)), entry.Bytes);
            }
        }
    }

    public static string NameOf(byte[] document) => Convert.ToHexStringLower(SHA256.HashData(document))[..12] + ".json";
}
