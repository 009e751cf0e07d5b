namespace Asam.Iop.Json.Reading;

/// <summary>The faults of a document as they are found; past the bound they are only counted.</summary>
internal sealed class FaultList
{
    private readonly List<DocumentError> _errors = [];

    /// <summary>Gets how many faults were found, listed or not.</summary>
    public int Count { get; private set; }

    public bool IsFull => _errors.Count >= PlanDocument.MaxErrors;

    public void Add(string path, int line, string message)
    {
        Count++;
        if (!IsFull)
            _errors.Add(new(path, line, message));
    }

    /// <summary>Notes a fault that is not worth finding a place for, since it will not be listed.</summary>
    public void AddUnlisted() => Count++;

    /// <summary>Gets the errors by line. What spans values is judged late, but is read where it stands.</summary>
    public IReadOnlyList<DocumentError> InOrder() => Array.AsReadOnly([.. _errors.OrderBy(error => error.Line)]);
}
