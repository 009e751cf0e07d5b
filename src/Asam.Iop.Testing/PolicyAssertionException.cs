using Ardalis.GuardClauses;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing;

/// <summary>The error of an assertion that does not hold: what was expected, what the policy says, and the plan as a timetable.</summary>
public sealed class PolicyAssertionException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="PolicyAssertionException"/> class.</summary>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="report">What the policy says of the plan, or <see langword="null"/> where it was not asked.</param>
    /// <exception cref="ArgumentException"><paramref name="message"/> is <see langword="null"/> or empty.</exception>
    public PolicyAssertionException(string message, PolicyReport? report = null)
        : base(Guard.Against.NullOrEmpty(message)) => Report = report;

    /// <summary>Gets what the policy says of the plan, or <see langword="null"/> where it was not asked.</summary>
    public PolicyReport? Report { get; }
}
