namespace Asam.Iop.Fuzzing;

/// <summary>A document of the corpus.</summary>
/// <param name="Kind">What it is read as.</param>
/// <param name="Bytes">The document.</param>
/// <param name="Run">What became of it.</param>
internal sealed record CorpusEntry(DocumentKind Kind, byte[] Bytes, ReaderRun Run);
