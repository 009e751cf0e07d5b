using System.Globalization;

namespace Asam.Iop.Policies;

/// <summary>A short text that differs for policies that judge differently. It guards against mistakes, not against malice.</summary>
internal static class PolicyFingerprint
{
    /// <summary>What a fingerprint looks like, for messages.</summary>
    public const string Form = "allowed are 16 of the digits 0-9 a-f";

    private const int Length = 16;

    // The 64 bits of FNV-1a.
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static string Of(Policy policy)
    {
        ulong hash = OffsetBasis;
        foreach (char character in string.Join("\n", Lines(policy)))
            hash = unchecked((hash ^ character) * Prime);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    public static bool IsOne(string text) => text.Length == Length && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    /// <summary>Makes the error of counting two policies as one.</summary>
    public static ArgumentException TwoPolicies(string policyId, string parameterName) => new(
        $"Two policies that judge differently have the id '{policyId}'; allowed is one policy for each id, since a summary tells policies apart by it.",
        parameterName);

    /// <summary>All that a verdict can depend on. Titles and sources are not part of it.</summary>
    private static IEnumerable<string> Lines(Policy policy)
    {
        PolicyDescription description = policy.Description;
        yield return policy.Id;
        yield return description.Counts.ToString();
        yield return description.Excludes.ToString();
        yield return string.Join(" ", VocabularyCodes.Conditions.Values.Where(description.Conditions.Contains).Select(VocabularyCodes.Conditions.Of));
        yield return description.AdolescentAges?.ToString() ?? string.Empty;
        foreach (Rule rule in policy.Rules)
        {
            yield return string.Join(
                "; ",
                rule.Kind.Code,
                rule,
                rule.Basis,
                rule.Population?.ToString() ?? "everyone",
                rule.Counts?.ToString() ?? "as the policy",
                rule.Excludes?.ToString() ?? "as the policy");
        }
    }
}
