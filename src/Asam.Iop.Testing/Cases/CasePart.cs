namespace Asam.Iop.Testing.Cases;

/// <summary>A plan or a policy of a case: written in it, or named.</summary>
/// <param name="Value">What is written in the case.</param>
/// <param name="Name">The name of the file, or the id of the catalog.</param>
/// <param name="Line">The line on which either begins.</param>
internal sealed record CasePart<T>(T? Value, string? Name, int Line)
    where T : class;
