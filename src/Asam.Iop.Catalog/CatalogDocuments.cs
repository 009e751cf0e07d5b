using Asam.Iop.Json;
using Asam.Iop.Policies;

namespace Asam.Iop.Catalog;

/// <summary>The documents of the assembly: <c>us-md.json</c>, and where an id has several versions <c>us-md@2020-01-01.json</c>, by their first day.</summary>
internal static class CatalogDocuments
{
    private const string Extension = ".json";
    private const char BeforeVersion = '@';

    public static CatalogEntry[] All() =>
    [
        .. typeof(CatalogDocuments).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => (Name: name, Version: name.Substring(0, name.Length - Extension.Length).Split(BeforeVersion)))
            .OrderBy(each => each.Version[0], StringComparer.Ordinal)
            .ThenBy(each => each.Version.ElementAtOrDefault(1), StringComparer.Ordinal)
            .Select(each => new CatalogEntry(each.Version[0], () => Read(each.Name))),
    ];

    private static Policy Read(string name)
    {
        using Stream stream = typeof(CatalogDocuments).Assembly.GetManifestResourceStream(name)!;
        using MemoryStream document = new();
        stream.CopyTo(document);
        return PolicyDocument.Read(document.ToArray());
    }
}
