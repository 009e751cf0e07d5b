using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Asam.Iop;

/// <summary>A set of the ways in which a block can be attended: at least one of in person, virtually, by audio only.</summary>
/// <remarks>Equal when they hold the same modalities, however they were put together. Immutable.</remarks>
public sealed class ModalitySet : IEquatable<ModalitySet>
{
    private readonly uint _bits;

    private ModalitySet(uint bits)
    {
        _bits = bits;
        Modalities = Array.AsReadOnly([.. VocabularyCodes.BlockModalities.Values.Where(modality => (bits & BitOf(modality)) != 0)]);
    }

    /// <summary>Gets the modalities, at least one, in the order of the documentation.</summary>
    public IReadOnlyList<Modality> Modalities { get; }

    /// <summary>Says whether two sets are equal.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns><see langword="true"/> if they hold the same modalities.</returns>
    public static bool operator ==(ModalitySet? left, ModalitySet? right) => Equals(left, right);

    /// <summary>Says whether two sets differ.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns><see langword="true"/> if one holds a modality that the other does not.</returns>
    public static bool operator !=(ModalitySet? left, ModalitySet? right) => !Equals(left, right);

    /// <summary>Makes a set.</summary>
    /// <param name="modalities">The modalities, at least one; <see cref="Modality.Hybrid"/> is said of a plan and is none of a block.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="modalities"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is none that a block can have.</exception>
    public static ModalitySet Of(params Modality[] modalities)
    {
        uint bits = 0;
        foreach (Modality modality in Guard.Against.NullOrEmpty(modalities))
            bits |= BitOf(Guard.Against.UnknownCode(modality, VocabularyCodes.BlockModalities, nameof(modalities)));
        return new(bits);
    }

    /// <summary>Reads a set from the codes of its modalities.</summary>
    /// <param name="codes">The codes: <c>in-person</c>, <c>virtual</c>, <c>audio-only</c>.</param>
    /// <param name="set">The set, if there is a code and each is one of these.</param>
    /// <returns><see langword="true"/> if the set was read.</returns>
    public static bool TryParse(IReadOnlyList<string>? codes, [NotNullWhen(true)] out ModalitySet? set)
    {
        uint bits = 0;
        foreach (string code in codes ?? [])
        {
            if (!VocabularyCodes.BlockModalities.TryParse(code, out Modality modality))
            {
                bits = 0;
                break;
            }

            bits |= BitOf(modality);
        }

        set = bits == 0 ? null : new(bits);
        return set is not null;
    }

    /// <summary>Says whether the set holds a modality.</summary>
    /// <param name="modality">The modality.</param>
    /// <returns><see langword="true"/> if it is held.</returns>
    public bool Contains(Modality modality) => (_bits & BitOf(modality)) != 0;

    /// <summary>Gets the codes of the set, in the order of the documentation.</summary>
    /// <returns>The codes.</returns>
    public IReadOnlyList<string> ToWords() => [.. Modalities.Select(VocabularyCodes.BlockModalities.Of)];

    /// <inheritdoc/>
    public bool Equals(ModalitySet? other) => other is not null && _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ModalitySet);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_bits;

    /// <summary>Gets the codes: <c>in-person, virtual</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", ToWords());

    private static uint BitOf(Modality modality) => 1u << (int)modality;
}
