using Ardalis.GuardClauses;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>The error of asking for plans that cannot be, or that were not found: its message names the policy and the rules in the way.</summary>
public sealed class NoSuchPlanException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="NoSuchPlanException"/> class.</summary>
    /// <param name="message">What was asked for, and why there is none.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rules">The rules in the way, as far as they are known.</param>
    /// <exception cref="ArgumentNullException">An argument or a rule is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="message"/> is empty.</exception>
    public NoSuchPlanException(string message, Policy policy, IReadOnlyList<Rule> rules)
        : base(Guard.Against.NullOrEmpty(message))
    {
        Policy = Guard.Against.Null(policy);
        Rules = Array.AsReadOnly(Guard.Against.Null(rules).Select(rule => Guard.Against.Null(rule, nameof(rules))).ToArray());
    }

    /// <summary>Gets the policy.</summary>
    public Policy Policy { get; }

    /// <summary>Gets the rules in the way, as far as they are known.</summary>
    public IReadOnlyList<Rule> Rules { get; }
}
