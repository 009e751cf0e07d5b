using Asam.Iop.Comparison;
using Asam.Iop.Policies;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Comparison;

/// <summary>How many ways there are to alter a draft: the numbers that rules state, and those next to them.</summary>
public sealed class DraftMovesTests
{
    private const int FirstSides = 4;
    private const int SecondPhases = 6;

    // Of 60, 30, 1 and 2 minutes, in five ways each, and none. The 8 weeks of the length of the program are no minutes of a service.
    [Fact]
    public void Sessions_beside_the_others_last_as_long_as_rules_that_name_services_say() => Assert.Equal(
        (4 * 5) + 1,
        MovesOf(FirstSides, Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1), Rule.ProgramLength(min: 8)));

    // The last 1 or 2 weeks like the others, or of 0, 539, 540 or 541 minutes; the last week of 0 to 7 days; or no second phase.
    [Fact]
    public void A_second_phase_has_other_minutes_or_any_number_of_days() => Assert.Equal(
        2 + (2 * 4) + 8 + 1, MovesOf(SecondPhases, Rule.WeeklyHours(WeeklyHours.FromHours(9))));

    private static int MovesOf(int what, params Rule[] rules) => DraftMoves.Of(Example.PolicyOf(rules))[what].Length;
}
