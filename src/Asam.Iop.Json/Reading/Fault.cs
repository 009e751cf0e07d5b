namespace Asam.Iop.Json.Reading;

/// <summary>A fault as it is noted on the walk, which knows where it stands by its offset alone.</summary>
/// <param name="Offset">Where in the document the value stands that is wrong, or the name of the property.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Location">Where the fault is within the value, if not in all of it.</param>
/// <param name="Line">The line, if it is not that of the offset.</param>
internal sealed record Fault(int Offset, string Message, string Location = "", int? Line = null);
