namespace Asam.Iop.Policies;

/// <summary>How a policy's figures were seen.</summary>
public enum Confidence
{
    /// <summary>In the rule itself, or a faithful reproduction of it.</summary>
    Primary = 0,

    /// <summary>Second-hand: in a note, a summary or a page about the rule.</summary>
    Secondary = 1,
}
