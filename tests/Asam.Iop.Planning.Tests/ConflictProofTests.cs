using Asam.Iop.Planning.Proof;
using Asam.Iop.Policies;
using static Asam.Iop.Planning.Tests.Binding;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

/// <summary>What is proven to conflict; what goes together is never proven to.</summary>
public sealed class ConflictProofTests
{
    public static TheoryData<string, Rule[], bool> Cases => new()
    {
        { "no rule", [], false },
        { "no hours of what is forbidden", [Hours(min: 0), InPerson, Virtual], false },
        { "an hour of what is forbidden", [Hours(min: 1), InPerson, Virtual], true },
        { "a mean of no hours of what is forbidden", [Mean(min: 0), InPerson, Virtual], false },
        { "a mean of some hours of what is forbidden", [Mean(min: 1), InPerson, Virtual], true },
        { "a mean of at most some hours of what is forbidden", [Mean(max: 20), InPerson, Virtual], false },
        { "a mean, and fewer hours in the first weeks", [Mean(min: 9), OfWeeks(max: 5, firstWeeks: 2)], false },
        { "a mean, and fewer hours in every week", [Mean(min: 9), OfWeeks(max: 5)], true },
        { "a mean, and fewer hours in every week of which some may taper", [Mean(min: 9), OfWeeks(min: 1, max: 5, taperWeeks: 2)], true },
        { "a mean, and more hours in every week", [Mean(max: 8), OfWeeks(min: 9)], true },
        { "a mean, and more hours in every week of which some may taper", [Mean(max: 8), OfWeeks(min: 9, taperWeeks: 2)], false },
        { "a mean, and another one above it", [Mean(min: 9), Mean(max: 8)], true },
        { "a mean, and another one as high", [Mean(min: 9), Mean(max: 9)], false },
        { "a mean, and two services beside each other", [Mean(max: 2), Individually(121)], true },
        { "a total of what is forbidden", [Rule.TotalHours(1, 4), InPerson, Virtual], true },
        {
            "a total of what is forbidden in the first weeks",
            [Rule.TotalHours(1, 4), Rule.Modality(ModalitySet.Of(Modality.InPerson), firstWeeks: 2), Virtual],
            false
        },
        {
            "a total, and hours that rise twice",
            [Rule.TotalHours(26, 4), OfWeeks(max: 5, firstWeeks: 2), OfWeeks(max: 6, firstWeeks: 3), OfWeeks(max: 10)],
            false
        },
        {
            "a total above it",
            [Rule.TotalHours(27, 4), OfWeeks(max: 5, firstWeeks: 2), OfWeeks(max: 6, firstWeeks: 3), OfWeeks(max: 10)],
            true
        },
        { "a total, and the hours of more weeks", [Rule.TotalHours(20, 4), OfWeeks(max: 5, firstWeeks: 10)], false },
        { "a total, and too few hours of more weeks", [Rule.TotalHours(21, 4), OfWeeks(max: 5, firstWeeks: 10)], true },
        { "a total of the first weeks alone", [Rule.TotalHours(1, 4), OfWeeks(max: 0, firstWeeks: 3)], false },
        { "a total of no more than the first weeks", [Rule.TotalHours(1, 4), OfWeeks(max: 0, firstWeeks: 4)], true },
        { "a window, and no word of weeks", [Individually(241, everyWeeks: 4), OfWeeks(max: 1)], false },
        {
            "a window that is perhaps too long to be judged",
            [Individually(241, everyWeeks: 4), OfWeeks(max: 1), Rule.ProgramLength(min: 3)],
            false
        },
        { "a window that is judged", [Individually(241, everyWeeks: 4), OfWeeks(max: 1), Rule.ProgramLength(min: 4)], true },
        { "a window that is just filled", [Individually(240, everyWeeks: 4), OfWeeks(max: 1), Rule.ProgramLength(min: 4)], false },
        {
            "a window of which the first week has longer blocks",
            [Rule.ServiceFrequency(Individual, min: 5, everyWeeks: 4), Rule.ServiceMinutes(Individual, min: 60, firstWeeks: 1), OfWeeks(max: 1), Rule.ProgramLength(min: 4)],
            false
        },
        {
            "a window of longer blocks",
            [Rule.ServiceFrequency(Individual, min: 5, everyWeeks: 4), Rule.ServiceMinutes(Individual, min: 60), OfWeeks(max: 1), Rule.ProgramLength(min: 4)],
            true
        },
        { "weeks", [Rule.ProgramLength(min: 9), Rule.ProgramLength(max: 8)], true },
        { "the longest program", [Rule.ProgramLength(min: 520)], false },
        { "the shortest program", [Rule.ProgramLength(max: 1)], false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_conflict_is_proven_where_there_is_one(string name, Rule[] rules, bool isProven)
    {
        Assert.True(isProven == ConflictProof.IsProven(To(rules)), name);
        Assert.True(isProven == (ConflictProof.Find(To(rules)) is not null), name);
    }

    [Fact]
    public void What_the_proof_needs_is_named_and_nothing_else()
    {
        Rule[] rules =
        [
            Rule.ServiceDays(max: 3), Hours(min: 10), Hours(max: 20), Rule.ServiceDayHours(max: Minutes(180)), Rule.ProgramLength(min: 8),
        ];

        Assert.Equal([rules[0], rules[1], rules[3]], ConflictProof.Find(To(rules))!.Select(rule => rule.Rule));
    }

    private static Rule OfWeeks(int? min = null, int? max = null, int? taperWeeks = null, int? firstWeeks = null) =>
        Rule.WeeklyHours(OfHours(min), OfHours(max), taperWeeks, firstWeeks);

    private static Rule Mean(int? min = null, int? max = null) => Rule.AverageWeeklyHours(OfHours(min), OfHours(max));

    private static WeeklyHours? OfHours(int? hours) => hours is int some ? WeeklyHours.FromHours(some) : null;

    private static Rule Individually(int minMinutes, int everyWeeks = 1) =>
        Rule.ServiceFrequency(Individual, minMinutes: minMinutes, everyWeeks: everyWeeks);
}
