using Ardalis.GuardClauses;

namespace Asam.Iop.Policies;

/// <summary>What a policy also says that no rule kind can express, so that no one mistakes silence for permission.</summary>
/// <remarks>Equal by text and sources. Immutable.</remarks>
public sealed class UnmodeledRule : IEquatable<UnmodeledRule>
{
    /// <summary>Initializes a new instance of the <see cref="UnmodeledRule"/> class.</summary>
    /// <param name="text">What the policy says, as a sentence of at most <see cref="Iop.Text.MaxSentenceLength"/> characters.</param>
    /// <param name="sources">The ids of the policy's sources that say it.</param>
    /// <exception cref="ArgumentNullException">An argument or a source is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is no sentence, or the list of sources is empty.</exception>
    public UnmodeledRule(string text, params string[] sources)
    {
        Text = Guard.Against.BadSentence(text);
        Sources = Array.AsReadOnly(Guard.Against.NullElement(Guard.Against.NullOrEmpty(sources), nameof(sources)));
    }

    /// <summary>Gets what the policy says.</summary>
    public string Text { get; }

    /// <summary>Gets the ids of the policy's sources that say it.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Says whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if text and sources are equal.</returns>
    public static bool operator ==(UnmodeledRule? left, UnmodeledRule? right) => Equals(left, right);

    /// <summary>Says whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if text or sources differ.</returns>
    public static bool operator !=(UnmodeledRule? left, UnmodeledRule? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(UnmodeledRule? other) => other is not null && Text == other.Text && Sources.SequenceEqual(other.Sources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnmodeledRule);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Gets the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
