namespace Asam.Iop.Planning;

/// <summary>Rules that no plan of a client meets together.</summary>
public sealed class PolicyConflict
{
    internal PolicyConflict(IReadOnlyList<PolicyRule> rules, bool isMinimal)
    {
        Rules = rules;
        IsMinimal = isMinimal;
    }

    /// <summary>Gets the rules, at least one.</summary>
    public IReadOnlyList<PolicyRule> Rules { get; }

    /// <summary>
    /// Gets a value indicating whether a plan was found for every choice of all rules but one. Where it is <see langword="false"/> fewer of
    /// the rules may conflict already.
    /// </summary>
    public bool IsMinimal { get; }

    /// <summary>Gets the rules, one below the other.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n", Rules.Select(rule => rule.ToString()));
}
