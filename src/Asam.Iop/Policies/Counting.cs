using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>
/// Which categories of service a rule counts. What unspecified blocks held is not known to a rule that does not count them: then a value
/// lies between the one without them and the one with them.
/// </summary>
internal readonly record struct Counting(uint Without, uint With)
{
    public bool IsCertain => Without == With;

    public static Counting Of(ServiceSet counted) => new(counted.Categories, counted.Categories | ServiceCategory.UnspecifiedBit);

    public static Counting Of(PolicyDescription policy, Rule rule) => Of(ServicesOf(policy, rule));

    /// <summary>The services that a rule counts: in its own words where it has them, else in those of the policy.</summary>
    public static ServiceSet ServicesOf(PolicyDescription policy, Rule rule) =>
        (rule.Counts ?? policy.Counts).Except(rule.Excludes ?? policy.Excludes);

    public static Counting Exactly(uint categories) => new(categories, categories);
}
