namespace Asam.Iop.Json.Reading;

/// <summary>An object that a cursor has entered.</summary>
internal struct ObjectScope(ObjectShape shape, int offset, int faultsBefore)
{
    /// <summary>One bit for each property that has come.</summary>
    private ulong _seen;

    public readonly ObjectShape Shape => shape;

    public readonly int Offset => offset;

    public readonly int FaultsBefore => faultsBefore;

    public readonly ulong Seen => _seen;

    /// <summary>Gets the place in the shape of the property that comes next, if they come in order.</summary>
    public int Next { readonly get; private set; }

    public readonly bool Has(string name) => HasAny(shape.BitOf(name));

    /// <summary>Says whether the property at a place of the shape has come.</summary>
    public readonly bool Has(int property) => HasAny(1ul << property);

    /// <summary>Says whether one of the properties has come that some bits stand for.</summary>
    public readonly bool HasAny(ulong bits) => (_seen & bits) != 0;

    /// <summary>Notes a property; <see langword="false"/> if it has come before.</summary>
    public bool Note(int property)
    {
        ulong bit = 1ul << property;
        bool isNew = (_seen & bit) == 0;
        _seen |= bit;
        Next = property + 1;
        return isNew;
    }
}
