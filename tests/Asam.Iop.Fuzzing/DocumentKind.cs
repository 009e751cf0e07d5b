namespace Asam.Iop.Fuzzing;

/// <summary>What a document of the corpus is read as.</summary>
internal enum DocumentKind
{
    Plan = 0,

    Policy = 1,

    /// <summary>A file of plans.</summary>
    File = 2,
}
