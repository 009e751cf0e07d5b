using System.Diagnostics.CodeAnalysis;

namespace Asam.Iop.Services;

/// <content>The words by which documents name sets of services.</content>
public sealed partial class ServiceSet
{
    private const string GroupPrefix = "group:";

    /// <summary>In the order in which <see cref="ToWords"/> tries them: what covers more stands first.</summary>
    private static readonly Dictionary<string, uint> Words = WordsInOrder();

    /// <summary>Gets all words that <see cref="TryParse"/> reads.</summary>
    public static IReadOnlyList<string> AllWords { get; } = Array.AsReadOnly([.. Words.Keys]);

    /// <summary>Gets the fewest words that say the set, in the order of the documentation.</summary>
    /// <remarks>
    /// What <see cref="Except"/> leaves of all groups, or of the experiential ones, may hold what no word says: groups without a type,
    /// or of no further kind. Policies therefore keep what they count and what they take away apart.
    /// </remarks>
    /// <returns>The words.</returns>
    public IReadOnlyList<string> ToWords()
    {
        List<string> words = [];
        uint said = 0;
        foreach (KeyValuePair<string, uint> word in Words)
        {
            bool isHeld = (word.Value & _categories) == word.Value;
            if (!isHeld || (word.Value & ~said) == 0)
                continue;
            words.Add(word.Key);
            said |= word.Value;
        }

        return words;
    }

    /// <summary>Reads the set of some words of a policy.</summary>
    /// <param name="words">The words, each as <see cref="TryParse"/> reads it.</param>
    /// <param name="set">The set, if there is a word and each is one.</param>
    /// <returns><see langword="true"/> if the words were read.</returns>
    public static bool TryParseAll(IReadOnlyList<string>? words, [NotNullWhen(true)] out ServiceSet? set)
    {
        set = null;
        foreach (string word in words ?? [])
        {
            if (!TryParse(word, out ServiceSet? one))
            {
                set = null;
                return false;
            }

            set = set is null ? one : set.Union(one);
        }

        return set is not null;
    }

    /// <summary>Reads a set of group types alone from their codes.</summary>
    internal static bool TryParseGroupTypes(IReadOnlyList<string> codes, [NotNullWhen(true)] out ServiceSet? set) =>
        TryParseAll([.. codes.Select(code => GroupPrefix + code)], out set);

    /// <summary>Gets the fewest codes of group types that say a set of these alone.</summary>
    internal IReadOnlyList<string> ToGroupTypeCodes() => [.. ToWords().Select(word => word.Substring(GroupPrefix.Length))];

    private static Dictionary<string, uint> WordsInOrder()
    {
        Dictionary<string, uint> words = new(StringComparer.Ordinal);
        foreach (Service service in ServiceCodes.Services.Values)
            words.Add(ServiceCodes.Services.Of(service), ServiceCategory.Covering(service));
        foreach (GroupType type in GroupType.Listed)
            words.Add(GroupPrefix + type.Code, ServiceCategory.Covering(type));
        words.Add(GroupPrefix + GroupType.OtherCode, ServiceCategory.Covering(GroupType.Other(GroupType.OtherCode)));
        return words;
    }
}
