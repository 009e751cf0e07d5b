namespace Asam.Iop.Tests.Architecture;

/// <summary>Namespaces in an order in which each may know only those before it.</summary>
internal sealed class RoomOrder(params string[] namespaces)
{
    public IReadOnlyList<string> Namespaces { get; } = namespaces;

    /// <summary>Gets a line for each type that knows a type of a later namespace.</summary>
    public IEnumerable<string> Breaches(IEnumerable<Type> types) =>
        from type in types
        where !type.IsNested && Place(type) >= 0
        from known in TypeReferences.Of(type)
        where known.Assembly == type.Assembly && Place(known) > Place(type)
        select $"{type} knows {known}";

    private int Place(Type type) => Namespaces.ToList().IndexOf(type.Namespace ?? string.Empty);
}
