namespace Asam.Iop.Policies;

/// <summary>What a policy says, in words, and the sources that say it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CitedSentence
{
    internal CitedSentence(string text, IReadOnlyList<Citation> sources)
    {
        Text = text;
        Sources = sources;
    }

    /// <summary>Gets what the policy says.</summary>
    public string Text { get; }

    /// <summary>Gets the sources that say it, at least one.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    /// <summary>Gets the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
