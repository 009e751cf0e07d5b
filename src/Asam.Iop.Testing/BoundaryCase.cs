using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing.Boundaries;

namespace Asam.Iop.Testing;

/// <summary>A plan that stands just below, at or just above a limit of a rule, and what must come of judging the rule.</summary>
/// <remarks>Immutable. Its text is its name in a test run, unique among the cases of a policy.</remarks>
public sealed class BoundaryCase
{
    internal BoundaryCase(
        Policy policy, Rule rule, RuleParameter parameter, BoundarySide side, int value, ProgramPlan plan, RuleResult expected)
    {
        Policy = policy;
        Rule = rule;
        Parameter = parameter;
        Side = side;
        Value = value;
        Plan = plan;
        Expected = expected;
    }

    /// <summary>Gets the policy.</summary>
    public Policy Policy { get; }

    /// <summary>Gets the rule whose limit it is.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the parameter that is the limit.</summary>
    public RuleParameter Parameter { get; }

    /// <summary>Gets on which side of the limit the plan stands.</summary>
    public BoundarySide Side { get; }

    /// <summary>Gets where the plan stands: the limit, or one less or more; hours in whole minutes.</summary>
    public int Value { get; }

    /// <summary>Gets the plan.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>Gets what must come of judging the rule. It follows from what the limit means, not from judging.</summary>
    public RuleResult Expected { get; }

    /// <summary>Asserts that the policy judges the rule as it must.</summary>
    /// <exception cref="PolicyAssertionException">It does not.</exception>
    public void Run() => Run(Policy);

    /// <summary>Asserts that a policy judges its rule of the same id as it must: another version, or a policy written anew.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The policy has no rule of that id.</exception>
    /// <exception cref="PolicyAssertionException">It does not.</exception>
    public void Run(Policy policy) => PolicyAssert.HasOutcome(Plan, Guard.Against.Null(policy), Rule.Id, Expected);

    /// <summary>Gets the name: <c>iop/weekly-hours minHours 9 h, below (8 h 59 min): violated</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string side = Side switch
        {
            BoundarySide.Below => "below",
            BoundarySide.At => "at",
            _ => "above",
        };
        int limit = Rule.Parameters.Number(Parameter.Name)!.Value;
        return $"{Policy.FullNameOf(Rule)} {Parameter.Name} {Figures.Format(limit, Parameter)}, "
            + $"{side} ({Figures.Format(Value, Parameter)}): {PolicyCodes.Results.Of(Expected)}";
    }
}
