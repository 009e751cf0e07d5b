using Asam.Iop.Planning.Edits;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Proof;

/// <summary>A required rule that speaks of what is scheduled for a client, and what it counts.</summary>
internal sealed class BindingRule(Policy policy, Rule rule)
{
    public Policy Policy => policy;

    public Rule Rule => rule;

    /// <summary>Gets what the rule counts for certain.</summary>
    public ServiceSet Counted { get; } = Unmet.CountedBy(policy, rule);

    /// <summary>Gets what the rule counts, and what it perhaps counts: a rule that is satisfied is so either way.</summary>
    public ServiceSet Perhaps { get; } = Unmet.CountedBy(policy, rule).Union(ServiceSet.Of(Service.Unspecified));

    /// <summary>Gets the services that the rule names.</summary>
    public ServiceSet Services => rule.Parameters.Services("services")!;

    /// <summary>Gets how many first weeks the rule judges.</summary>
    public int FirstWeeks => Number("firstWeeks") ?? int.MaxValue;

    public bool JudgesEveryWeek => FirstWeeks == int.MaxValue;

    public bool IsPerServiceDay => Is(Rule.ServiceFrequencyKind) && rule.Parameters.States("per");

    public bool IsOfMean => Is(Rule.WeeklyHoursKind) && rule.Parameters.States("per");

    /// <summary>Gets the required rules of policies that bind a client.</summary>
    public static IReadOnlyList<BindingRule> Of(IEnumerable<Policy> policies, PlanDescription client) =>
    [
        .. from policy in policies
           from rule in policy.Rules
           where rule.Enforcement == Enforcement.Required && Applies(policy, rule, client)
           select new BindingRule(policy, rule),
    ];

    /// <summary>Says whether a rule has to do with what is scheduled for a client.</summary>
    public static bool Applies(Policy policy, Rule rule, PlanDescription client)
    {
        PolicyDescription it = policy.Description;
        if (it.Conditions.Count > 0 && client.Condition is Condition condition && !it.Conditions.Contains(condition))
            return false;
        Population population = (it.AdolescentAges, client.Age) switch
        {
            (AgeBand band, int age) => band.Contains(age) ? Population.Adolescent : Population.Adult,
            _ => client.Population,
        };
        return rule.Basis == Basis.Scheduled && (rule.Population is null || rule.Population == population);
    }

    public bool Is(RuleKind kind) => rule.Kind == kind;

    public int? Number(string parameter) => rule.Parameters.Number(parameter);
}
