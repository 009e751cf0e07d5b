using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Asam.Iop;

/// <summary>The bounds of texts and ids in plans and policies.</summary>
/// <remarks>Lengths are counted in UTF-16 code units, as <see cref="string.Length"/> does.</remarks>
public static partial class Text
{
    /// <summary>The most characters of a text, such as a title.</summary>
    public const int MaxLength = 200;

    /// <summary>The most characters of an address, such as a plan's source: published ones are longer than titles.</summary>
    public const int MaxAddressLength = 2000;

    /// <summary>The most characters of a sentence, such as what a policy says that no rule can.</summary>
    public const int MaxSentenceLength = 1000;

    /// <summary>The most characters of an id.</summary>
    public const int MaxIdLength = 100;

    /// <summary>Says why a text cannot be a title or a name.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A clause such as <c>is empty</c>, or <see langword="null"/> if the text is fine.</returns>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public static string? WhyNoText(string? text) => WhyNot(text, MaxLength);

    /// <summary>Says why a text cannot be the address of a source.</summary>
    /// <param name="address">The text.</param>
    /// <returns>A clause such as <c>is empty</c>, or <see langword="null"/> if the text is fine.</returns>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public static string? WhyNoAddress(string? address) => WhyNot(address, MaxAddressLength);

    /// <summary>Says why a text cannot be a sentence.</summary>
    /// <param name="sentence">The text.</param>
    /// <returns>A clause such as <c>is empty</c>, or <see langword="null"/> if the text is fine.</returns>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public static string? WhyNoSentence(string? sentence) => WhyNot(sentence, MaxSentenceLength);

    /// <summary>Says why a text cannot be the id of a plan or a session.</summary>
    /// <param name="id">The text.</param>
    /// <returns>A clause such as <c>is empty</c>, or <see langword="null"/> if the text is fine.</returns>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public static string? WhyNoId(string? id) =>
        WhyNot(id, MaxIdLength) ?? (HasControl(id!) ? "has a control character; allowed is any other text" : null);

    /// <summary>Says why a text cannot be the id of a policy or a rule.</summary>
    /// <param name="code">The text.</param>
    /// <returns>A clause, or <see langword="null"/> if the text is fine.</returns>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public static string? WhyNoCode(string? code) => WhyNot(code, MaxIdLength)
        ?? (code!.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-') ? null : "may only have the characters a-z 0-9 . -");

    private static string? WhyNot([NotNull] string? text, int max)
    {
        Guard.Against.Null(text);
        if (text.Length == 0)
            return "is empty";
        if (text.Length > max)
            return FormattableString.Invariant($"has {text.Length} characters; allowed are at most {max}");
        return HasLoneSurrogate(text) ? "has half of a surrogate pair, which no document can hold" : null;
    }

    private static bool HasControl(string text)
    {
        foreach (char character in text)
        {
            if (char.IsControl(character))
                return true;
        }

        return false;
    }

    private static bool HasLoneSurrogate(string text)
    {
        bool mayHaveSurrogate = true;
        LookForSurrogates(text, ref mayHaveSurrogate);
        if (!mayHaveSurrogate)
            return false;

        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    /// <summary>Looks, where the platform does so many characters at a time, whether there is any surrogate. Else it says nothing.</summary>
    static partial void LookForSurrogates(string text, ref bool mayHaveSurrogate);
}
