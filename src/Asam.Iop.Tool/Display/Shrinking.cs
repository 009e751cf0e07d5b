namespace Asam.Iop.Tool.Display;

/// <summary>When a column becomes narrower than its text, where a line has no room for all.</summary>
internal enum Shrinking
{
    /// <summary>Not at all.</summary>
    Never = 0,

    /// <summary>When those that come first are as narrow as they may be.</summary>
    Last = 1,

    /// <summary>Before the others.</summary>
    First = 2,
}
