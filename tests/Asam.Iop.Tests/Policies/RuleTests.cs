using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;

namespace Asam.Iop.Tests.Policies;

/// <summary>What a rule may say, and what it may not.</summary>
public sealed class RuleTests
{
    private static readonly ServiceSet Individual = ServiceSet.Of(Service.Individual);

    [Fact]
    public void A_rule_has_the_code_of_its_kind_as_id_until_it_is_named()
    {
        Rule rule = Rule.ServiceDays(min: 3);

        Assert.Equal(("service-days", false), (rule.Id, rule.IsNamed));
        Assert.Equal(("opening-days", true), (rule.Named("opening-days").Id, rule.Named("opening-days").IsNamed));
        Refusal.IsWrong(() => rule.Named("Opening days"), "id", "id may only have the characters a-z 0-9 . -.");
    }

    [Fact]
    public void A_rule_is_required_of_what_is_scheduled_and_for_everyone_until_it_says_otherwise()
    {
        Rule rule = Rule.TitrationOfDays();
        Rule other = rule.AsTypical().Of(Basis.Attended).For(Population.Adolescent);

        Assert.Equal((Enforcement.Required, Basis.Scheduled, (Population?)null), (rule.Enforcement, rule.Basis, rule.Population));
        Assert.Equal((Enforcement.Typical, Basis.Attended, Population.Adolescent), (other.Enforcement, other.Basis, other.Population));
    }

    [Fact]
    public void A_limit_is_needed() =>
        Refuse(() => Rule.ServiceDays(), "At least one of min and max is needed.");

    [Fact]
    public void A_minimum_is_at_most_the_maximum() =>
        Refusal.IsIllFormed(() => Rule.ProgramLength(min: 12, max: 8), "minWeeks", "minWeeks, 12, is above maxWeeks, 8.");

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_taper_has_1_to_12_weeks(int weeks) => Refusal.IsIllFormed(
        () => Rule.WeeklyHours(WeeklyHours.FromHours(9), taperWeeks: weeks), "taperWeeks", $"taperWeeks is {weeks}; allowed is 1 to 12.");

    [Fact]
    public void A_taper_needs_a_minimum_and_judges_the_whole_course()
    {
        Refusal.IsIllFormed(
            () => Rule.WeeklyHours(max: WeeklyHours.FromHours(20), taperWeeks: 2), "taperWeeks", "taperWeeks needs minHours beside it.");
        Refusal.IsIllFormed(
            () => Rule.WeeklyHours(WeeklyHours.FromHours(9), taperWeeks: 2, firstWeeks: 4), "taperWeeks", "taperWeeks does not go with firstWeeks.");
    }

    [Fact]
    public void Hours_have_bounds_in_hours()
    {
        Refusal.IsIllFormed(
            () => Rule.TotalHours(minHours: 0, withinWeeks: 8), "minHours", "minHours is 0 min; allowed is 1 to 10000 hours, in whole minutes.");
        Refusal.IsIllFormed(
            () => Rule.TotalHours(minHours: 10001, withinWeeks: 8), "minHours", "minHours is 10001 h; allowed is 1 to 10000 hours, in whole minutes.");
    }

    [Fact]
    public void Services_are_named_where_they_are_measured()
    {
        Refusal.IsIllFormed(
            () => Rule.ServiceFrequency(ServiceSet.None, min: 1),
            "services",
            $"services is empty; allowed is one or more of {string.Join(", ", ServiceSet.AllWords)}.");
        Refuse(() => Rule.ServiceFrequency(Individual), "At least one of min and minMinutes is needed.");
        Refusal.IsIllFormed(() => Rule.ServiceFrequency(Individual, min: 51), "min", "min is 51; allowed is 1 to 50.");
        Refusal.IsIllFormed(() => Rule.ServiceMinutes(Individual, max: 1441), "maxMinutes", "maxMinutes is 1441; allowed is 1 to 1440.");
    }

    [Fact]
    public void An_unknown_parameter_names_those_of_the_kind()
    {
        bool isRule = Rule.TryCreate(
            Rule.TitrationKind, new Dictionary<string, object?> { ["off"] = "days" }, out Rule? rule, out IReadOnlyList<WellFormednessError> errors);

        Assert.False(isRule);
        Assert.Null(rule);
        Assert.Equal("off: titration has no parameter off; it has of.", Assert.Single(errors).ToString());
    }

    [Fact]
    public void Several_parameters_or_words_stand_one_after_another()
    {
        Refuse(Rule.ServiceDaysKind, "most", 3, "most: service-days has no parameter most; it has min, max, firstWeeks.");
        Refuse(Rule.ServiceFrequencyKind, "per", "month", "per: per is month; allowed is weeks, service-day.");
        Refuse(
            Rule.ServiceFrequencyKind,
            "services",
            (string[])["knitting", "singing"],
            $"services: services is knitting, singing; allowed is one or more of {string.Join(", ", ServiceSet.AllWords)}.");
        Assert.Equal("of: days, hours", Rule.TitrationKind.Parameters[0].ToString());
    }

    [Fact]
    public void A_kind_is_found_by_its_code()
    {
        Assert.True(RuleKind.TryFind("weekly-hours", out RuleKind? kind));
        Assert.Same(Rule.WeeklyHoursKind, kind);
        Assert.False(RuleKind.TryFind("weekly", out kind));
        Assert.Null(kind);
    }

    [Fact]
    public void A_rule_counts_a_service() =>
        Refusal.IsWrong(() => Rule.ServiceDays(min: 3).Counting(ServiceSet.None), "services", "A rule counts at least one service.");

    [Fact]
    public void A_default_that_is_stated_is_none() => Assert.Equal(
        Rule.TitrationOfDays(),
        Rule.TryCreate(Rule.TitrationKind, new Dictionary<string, object?> { ["of"] = "days" }, out Rule? rule, out _) ? rule : null);

    [Fact]
    public void Text_says_what_the_rule_holds() => Assert.Equal(
        "weekly-hours (required): minHours 9 h, maxHours 20 h",
        Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)).ToString());

    private static void Refuse(RuleKind kind, string parameter, object value, string message)
    {
        Assert.False(Rule.TryCreate(kind, new Dictionary<string, object?> { [parameter] = value }, out _, out IReadOnlyList<WellFormednessError> errors));
        Assert.Equal(message, Assert.Single(errors).ToString());
    }

    private static void Refuse(Func<object> make, string message) =>
        Assert.Equal(message, Assert.Throws<IllFormedException>(make).Message);
}
