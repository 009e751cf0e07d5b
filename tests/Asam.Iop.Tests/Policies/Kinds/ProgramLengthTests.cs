using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>program-length</c>: number of weeks at level 2.1.</summary>
public sealed class ProgramLengthTests
{
    private static readonly Rule EightToTwelve = Rule.ProgramLength(min: 8, max: 12);
    private static readonly WeeklySchedule Week = Example.WeekOf(540);

    [Theory]
    [InlineData(8)]
    [InlineData(12)]
    public void Both_limits_are_allowed(int weeks) => EightToTwelve.IsSatisfied(
        Example.PlanOf(540, weeks), $"{weeks} weeks", "8 to 12 weeks", $"{weeks} weeks at level 2.1; required: 8 to 12 weeks.");

    [Theory]
    [InlineData(7)]
    [InlineData(13)]
    public void A_week_beyond_a_limit_is_a_breach(int weeks) => EightToTwelve.IsViolated(
        Example.PlanOf(540, weeks),
        $"weeks 1–{weeks}",
        $"{weeks} weeks",
        "8 to 12 weeks",
        $"{weeks} weeks at level 2.1 in weeks 1–{weeks}; required: 8 to 12 weeks.");

    [Fact]
    public void A_plan_without_an_end_has_at_least_a_week_more_than_its_fixed_ones()
    {
        Rule.ProgramLength(min: 8).IsSatisfied(
            Write.Plan.Weeks(7, Week).OpenEnded(Week).Build(),
            "at least 8 weeks",
            "at least 8 weeks",
            "at least 8 weeks at level 2.1; required: at least 8 weeks.");
        Rule.ProgramLength(min: 8).CannotBeJudged(
            Write.Plan.Weeks(6, Week).OpenEnded(Week).Build(),
            "week 1 on",
            "at least 8 weeks",
            "Cannot be judged from week 1 on: the plan is open-ended, so its length is not known.");
    }
}
