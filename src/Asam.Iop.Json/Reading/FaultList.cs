namespace Asam.Iop.Json.Reading;

/// <summary>The faults of a document as they are found; past the bound they are only counted.</summary>
internal sealed class FaultList
{
    private readonly List<DocumentError> _errors = [];

    /// <summary>Gets how many faults were found, listed or not.</summary>
    public int Count { get; private set; }

    /// <summary>Gets how many more faults can be listed.</summary>
    public int Room => PlanDocument.MaxErrors - _errors.Count;

    /// <summary>Lists a fault, for which there is room.</summary>
    public void Add(string path, int line, string message)
    {
        Count++;
        _errors.Add(new(path, line, message));
    }

    /// <summary>Notes faults that are not worth finding places for, since they will not be listed.</summary>
    public void AddUnlisted(int count) => Count += count;

    /// <summary>Gets the errors by line. What spans values is judged late, but is read where it stands.</summary>
    public IReadOnlyList<DocumentError> InOrder() => Array.AsReadOnly([.. _errors.OrderBy(error => error.Line)]);
}
