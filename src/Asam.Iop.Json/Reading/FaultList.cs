namespace Asam.Iop.Json.Reading;

/// <summary>The faults of a document as they are found; past the bound they are only counted.</summary>
/// <remarks>A part of its cursor, and never copied from there: a document that is right, as most are, makes no object of it.</remarks>
internal struct FaultList
{
    private static readonly IReadOnlyList<DocumentError> None = Array.AsReadOnly<DocumentError>([]);

    private List<Fault>? _faults;

    /// <summary>Gets how many faults were found, listed or not.</summary>
    public int Count { readonly get; private set; }

    /// <summary>Gets how many more faults can be listed.</summary>
    public readonly int Room => PlanDocument.MaxErrors - (_faults?.Count ?? 0);

    /// <summary>Lists a fault, for which there is room.</summary>
    public void Add(Fault fault)
    {
        Count++;
        (_faults ??= []).Add(fault);
    }

    /// <summary>Notes faults that are not worth finding places for, since they will not be listed.</summary>
    public void AddUnlisted(int count) => Count += count;

    /// <summary>Gets the errors by line. What spans values is judged late, but is read where it stands.</summary>
    /// <param name="utf8">The document, and perhaps more behind it.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="root">The path of the document.</param>
    public readonly IReadOnlyList<DocumentError> ToErrors(ReadOnlySpan<byte> utf8, int line, string root) => _faults is null
        ? None
        : Array.AsReadOnly([.. FaultPlaces.Find(utf8, line, root, _faults).OrderBy(error => error.Line)]);
}
