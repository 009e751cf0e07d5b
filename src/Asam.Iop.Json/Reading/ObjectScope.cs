namespace Asam.Iop.Json.Reading;

/// <summary>An object that a cursor has entered.</summary>
internal struct ObjectScope(ObjectShape shape, int offset, int line, int faultsBefore)
{
    /// <summary>One bit for each property that has come.</summary>
    private ulong _seen;

    public readonly ObjectShape Shape => shape;

    public readonly int Offset => offset;

    public readonly int Line => line;

    public readonly int FaultsBefore => faultsBefore;

    public readonly ulong Seen => _seen;

    public readonly bool Has(string name) => (_seen & (1ul << shape.IndexOf(name))) != 0;

    /// <summary>Notes a property; <see langword="false"/> if it has come before.</summary>
    public bool Note(int property)
    {
        ulong bit = 1ul << property;
        bool isNew = (_seen & bit) == 0;
        _seen |= bit;
        return isNew;
    }
}
