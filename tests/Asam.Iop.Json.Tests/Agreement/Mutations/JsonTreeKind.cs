namespace Asam.Iop.Json.Tests.Agreement.Mutations;

/// <summary>What a <see cref="JsonTree"/> is.</summary>
internal enum JsonTreeKind
{
    /// <summary>A text, a number, true, false or null, or whatever a mutation put in the place of one.</summary>
    Value = 0,

    Object = 1,

    Array = 2,
}
