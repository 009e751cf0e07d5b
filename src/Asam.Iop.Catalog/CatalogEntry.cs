using Asam.Iop.Policies;

namespace Asam.Iop.Catalog;

/// <summary>One policy of the catalog, in one version.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CatalogEntry
{
    private readonly Lazy<Policy> _policy;

    internal CatalogEntry(string id, Func<Policy> read)
    {
        Id = id;
        _policy = new(read);
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the policy. Its document is read when this is first asked for.</summary>
    public Policy Policy => _policy.Value;

    /// <summary>Gets a value indicating whether the document was read already.</summary>
    public bool IsRead => _policy.IsValueCreated;

    /// <summary>Gets the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id;
}
