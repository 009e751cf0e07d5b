using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Edits;

/// <summary>A rule that keeps a policy from finding a plan compliant: it does not hold, or cannot be judged.</summary>
internal sealed class Unmet(Policy policy, RuleOutcome outcome)
{
    private static readonly ServiceSet Unspecified = ServiceSet.Of(Service.Unspecified);

    public Policy Policy => policy;

    public RuleOutcome Outcome => outcome;

    public Rule Rule => outcome.Rule;

    /// <summary>Gets what the rule counts for certain.</summary>
    public ServiceSet Counted { get; } = CountedBy(policy, outcome.Rule);

    /// <summary>Gets what the rule counts, and what it perhaps counts.</summary>
    public ServiceSet CountedPerhaps { get; } = CountedBy(policy, outcome.Rule).Union(Unspecified);

    public static ServiceSet CountedBy(Policy policy, Rule rule) =>
        (rule.Counts ?? policy.Description.Counts).Except(rule.Excludes ?? policy.Description.Excludes);

    /// <summary>Finds the rules that keep a policy from finding a plan compliant: required ones that do not hold, or all where none applies.</summary>
    public static IEnumerable<Unmet> In(PolicyReport report) => report.Outcomes
        .Where(each => report.Verdict == Verdict.NotApplicable
            || (each.Rule.Enforcement == Enforcement.Required && each.Result is (RuleResult.Violated or RuleResult.NotEvaluable)))
        .Select(each => new Unmet(report.Policy, each));

    public int? Number(string parameter) => Rule.Parameters.Number(parameter);

    /// <summary>Gets how many minutes a value is under the least or over the most that are allowed, over as a negative number.</summary>
    public int MinutesMissing(int low, int high, string min = "minHours", string max = "maxHours")
    {
        if (Number(min) is int least && low < least)
            return least - low;
        return Number(max) is int most ? Math.Min(0, most - high) : 0;
    }

    public int MinutesMissing(DayFacts day) => day.MinutesOf(CountedPerhaps) == 0 ? 0 : MinutesMissing(day.MinutesOf(Counted), day.MinutesOf(CountedPerhaps));

    public int MinutesMissing(WeekFacts week) => MinutesMissing(week.MinutesOf(Counted), week.MinutesOf(CountedPerhaps));
}
