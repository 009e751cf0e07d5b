using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Tests;

public sealed class PolicyArbitrariesTests
{
    [Fact]
    public void Rules_shrink_to_what_says_no_more_than_its_limits() =>
        ArbitraryContract.Holds(IopArbitraries.Rules, Weight.Of, rule => Weight.Of(rule) == 0);

    [Fact]
    public void Rules_of_every_kind_occur() => ArbitraryContract.Meets(
        IopArbitraries.Rules,
        [.. RuleKind.All.Select(kind => (kind.Code, (Func<Rule, bool>)(rule => rule.Kind == kind)))]);

    [Fact]
    public void Every_parameter_of_every_kind_occurs() => ArbitraryContract.Meets(
        IopArbitraries.Rules,
        [
            .. RuleKind.All.SelectMany(kind => kind.Parameters.Select(parameter => (
                $"{kind}, {parameter.Name}",
                (Func<Rule, bool>)(rule => rule.Kind == kind && rule.Parameters.States(parameter.Name))))),
        ]);

    [Fact]
    public void Parameters_occur_that_state_none_and_several() => ArbitraryContract.Meets(
        IopArbitraries.RuleParameters,
        ("none", parameters => parameters.Stated.Count == 0),
        ("several", parameters => parameters.Stated.Count > 2));

    [Fact]
    public void Policies_shrink_to_one_rule() =>
        ArbitraryContract.Holds(IopArbitraries.Policies, Weight.Of, policy => policy.Rules.Count == 1);

    [Fact]
    public void Policies_of_all_forms_occur() => ArbitraryContract.Meets(
        IopArbitraries.Policies,
        ("the default policy", policy => policy == Policy.Default),
        ("its strict form", policy => policy == Policy.Default.Strict()),
        ("kinds that recur", policy => policy.Rules.GroupBy(rule => rule.Kind).Any(group => group.Count() > 1)),
        ("typical rules alone", policy => policy.Rules.All(rule => rule.Enforcement == Enforcement.Typical)),
        ("a rule for adolescents", policy => policy.Rules.Any(rule => rule.Population == Population.Adolescent)),
        ("a rule of what is attended", policy => policy.Rules.Any(rule => rule.Basis == Basis.Attended)));

    [Fact]
    public void Descriptions_of_all_forms_occur() => ArbitraryContract.Meets(
        IopArbitraries.PolicyDescriptions,
        ("a condition", it => it.Conditions.Count > 0),
        ("ages of adolescents", it => it.AdolescentAges is not null),
        ("effective dates", it => it.Effective is not null),
        ("a sentence that no rule expresses", it => it.Unmodeled.Count > 0),
        ("other services than usual", it => it.Counts != Services.ServiceSet.Treatment));

    [Fact]
    public void Citations_shrink_to_id_and_title() =>
        ArbitraryContract.Holds(IopArbitraries.Citations, Weight.Of, new Citation("a", "a"));

    [Fact]
    public void Bands_of_ages_shrink_to_the_first_year() =>
        ArbitraryContract.Holds(IopArbitraries.AgeBands, Weight.Of, new AgeBand(0, 1));

    [Fact]
    public void Effective_dates_shrink_to_unknown_ones() =>
        ArbitraryContract.Holds(IopArbitraries.EffectiveDates, Weight.Of, new EffectiveDates(from: null, to: null));

    [Fact]
    public void Effective_dates_of_all_forms_occur() => ArbitraryContract.Meets(
        IopArbitraries.EffectiveDates,
        ("no first day", dates => dates.From is null),
        ("no last day", dates => dates.To is null),
        ("a single day", dates => dates.From is LocalDate from && dates.To == from));

    [Fact]
    public void Unmodeled_rules_shrink_to_a_letter() => ArbitraryContract.Holds(
        IopArbitraries.UnmodeledRules, Weight.Of, rule => rule.Text == "a");
}
