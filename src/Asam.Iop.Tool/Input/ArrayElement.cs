namespace Asam.Iop.Tool.Input;

/// <summary>What stands between two commas of a JSON array, be it JSON or not.</summary>
/// <param name="Text">The bytes; if they are too many, those that it begins with.</param>
/// <param name="Line">The line of the file on which they begin, from 1.</param>
/// <param name="IsTooLarge">Whether they are more than a plan may have.</param>
internal sealed record ArrayElement(byte[] Text, int Line, bool IsTooLarge);
