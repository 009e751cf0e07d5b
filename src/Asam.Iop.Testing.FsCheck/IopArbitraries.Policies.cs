using Asam.Iop.Policies;
using Asam.Iop.Testing.FsCheck.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck;

/// <content>Policies.</content>
public static partial class IopArbitraries
{
    /// <summary>Gets kinds of authority. Shrinks to the first of <see cref="PolicyCodes.Authorities"/>.</summary>
    public static Arbitrary<AuthorityKind> AuthorityKinds => Of(PolicyCodes.Authorities);

    /// <summary>Gets confidences. Shrinks to the first of <see cref="PolicyCodes.Confidences"/>.</summary>
    public static Arbitrary<Confidence> Confidences => Of(PolicyCodes.Confidences);

    /// <summary>Gets enforcements. Shrinks to the first of <see cref="PolicyCodes.Enforcements"/>.</summary>
    public static Arbitrary<Enforcement> Enforcements => Of(PolicyCodes.Enforcements);

    /// <summary>
    /// Gets rules of every kind: four in ten typical, one in five for one population, a few of another basis than a plan. Limits are those of
    /// real plans, which keep some and break others, and one in ten stands at a bound; one rule in six has any values that its kind declares.
    /// Shrinks to a rule that says no more than its limits.
    /// </summary>
    public static Arbitrary<Rule> Rules => Arb.From(Generation.Rules.Any, Generation.Rules.Shrink);

    /// <summary>Gets the parameters of <see cref="Rules"/>. They do not shrink: what is smaller depends on their kind.</summary>
    public static Arbitrary<RuleParameters> RuleParameters => Arb.From(Generation.Rules.Any.Select(rule => rule.Parameters));

    /// <summary>
    /// Gets policies of 1 to 5 rules, kinds recurring; two in fifteen are the default policy and one its strict form. Three in ten
    /// count other services than usual, two in ten are for some conditions only. Shrinks to fewer rules that say less.
    /// </summary>
    public static Arbitrary<Policy> Policies => Arb.From(PoliciesOfRules.Any, PoliciesOfRules.Shrink);

    /// <summary>Gets the descriptions of <see cref="Policies"/>. They do not shrink: only a whole policy can be made smaller.</summary>
    public static Arbitrary<PolicyDescription> PolicyDescriptions => Arb.From(PoliciesOfRules.Any.Select(policy => policy.Description));

    /// <summary>Gets citations, half of them with an address and half with a date. Shrinks to a short id and title alone.</summary>
    public static Arbitrary<Citation> Citations => Arb.From(
        PoliciesOfRules.Citations,
        it => Texts.Shrink(it.Id).Select(id => new Citation(id, it.Title, it.Url, it.Date))
            .Concat(Texts.Shrink(it.Title).Select(title => new Citation(it.Id, title, it.Url, it.Date)))
            .Concat(Shrinks.Without(it, it.Url is not null, each => new(each.Id, each.Title, url: null, each.Date)))
            .Concat(Shrinks.Without(it, it.Date is not null, each => new(each.Id, each.Title, each.Url))));

    /// <summary>Gets bands of ages: usual ones of adolescents, and the narrowest at both bounds. Shrinks to the age of 0 alone.</summary>
    public static Arbitrary<AgeBand> AgeBands => Arb.From(
        PoliciesOfRules.AgeBands,
        band => Shrinks.Number(band.Below, band.From + 1).Select(below => new AgeBand(band.From, below))
            .Concat(Shrinks.Number(band.From, 0).Select(from => new AgeBand(from, band.Below - band.From + from))));

    /// <summary>
    /// Gets effective dates from 1990 on: two in ten without a first day, half without a last, a few of one day. Shrinks to unknown ends.
    /// </summary>
    public static Arbitrary<EffectiveDates> EffectiveDates => Arb.From(
        PoliciesOfRules.Effective,
        it => Shrinks.Without(it, it.To is not null, each => new(each.From, to: null))
            .Concat(Shrinks.Without(it, it.From is not null, each => new(from: null, each.To))));

    /// <summary>Gets sentences that no rule kind can express. Shrinks to shorter ones.</summary>
    public static Arbitrary<UnmodeledRule> UnmodeledRules => Arb.From(
        PoliciesOfRules.Unmodeled, it => Texts.Shrink(it.Text).Select(text => new UnmodeledRule(text, [.. it.Sources])));
}
