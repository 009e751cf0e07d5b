using Asam.Iop.Comparison;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Tests.Comparison;

/// <summary>The plans that drafts make, as weeks, days and the minutes of each session: <c>12: Monday 60 + 45, Thursday 60</c>.</summary>
public sealed class PlanDraftTests
{
    private static readonly ServiceBlock Individual = ServiceBlock.Of(Service.Individual, 45);
    private static readonly ServiceBlock Family = ServiceBlock.Of(Service.Family, 30);

    [Fact]
    public void The_plainest_is_a_week_of_one_hour() => AssertPlan("1: Wednesday 60", new());

    [Fact]
    public void Minutes_of_a_week_are_shared_out_and_those_of_a_day_are_not()
    {
        AssertPlan("1: Monday 67, Wednesday 67, Friday 66", new() { Days = 3, Minutes = 200 });
        AssertPlan("1: Monday 100, Thursday 100", new() { Days = 2, Minutes = 200 });
        AssertPlan("1: Monday 200, Thursday 200", new() { Days = 2, Minutes = 200, IsOfADay = true });
    }

    [Fact]
    public void Without_minutes_or_days_there_is_no_session()
    {
        AssertPlan("1: ", new() { Minutes = 0 });
        AssertPlan("1: ", new() { Days = 0 });
    }

    [Fact]
    public void A_session_is_made_of_blocks_as_even_as_can_be() => Assert.Equal(
        [34, 33, 33],
        PlanOf(new() { Minutes = 100, BlocksOfASession = 3 })!.Phases[0].Patterns[0].Days[0].Sessions[0].Blocks.Select(block => block.Duration.TotalMinutes));

    [Fact]
    public void A_session_has_a_minute_for_each_block_and_no_more_than_a_day_has()
    {
        AssertPlan("1: Wednesday 48", new() { Minutes = 48, BlocksOfASession = 48 });
        Assert.Null(PlanOf(new() { Minutes = 47, BlocksOfASession = 48 }));
        AssertPlan("1: Wednesday 1440", new() { Minutes = 1440 });
        Assert.Null(PlanOf(new() { Minutes = 1441 }));
    }

    [Fact]
    public void Days_are_the_usual_ones_or_in_a_row_or_not_chosen()
    {
        AssertPlan("1: Monday 30, Tuesday 30", new() { Days = 2, Choice = DayChoice.InARow });
        AssertPlan("1: any day 30, any day 30", new() { Days = 2, Choice = DayChoice.Unchosen });
    }

    [Fact]
    public void Side_sessions_are_on_each_day_or_shared_out_among_the_days()
    {
        AssertPlan("1: Monday 30 + 45, Thursday 30", new() { Days = 2, FirstSide = new(Individual, PerWeek: 1, IsApart: false) });
        AssertPlan("1: Monday 30 + 45 + 45, Thursday 30 + 45", new() { Days = 2, FirstSide = new(Individual, PerWeek: 3, IsApart: false) });
        AssertPlan("1: Monday 30 + 30, Thursday 30 + 30", new() { Days = 2, SecondSide = new(Family, PerWeek: null, IsApart: false) });
    }

    [Fact]
    public void Side_sessions_may_be_apart_on_a_day_of_their_own()
    {
        AssertPlan("1: Monday 30, Wednesday 30, Friday 45 + 45", new() { Days = 2, FirstSide = new(Individual, PerWeek: 2, IsApart: true) });
        AssertPlan("1: Monday 30, Wednesday 30, Friday 30", new() { Days = 2, SecondSide = new(Family, PerWeek: null, IsApart: true) });
        AssertPlan("1: Wednesday 45", new() { Days = 0, FirstSide = new(Individual, PerWeek: 1, IsApart: true) });
    }

    [Fact]
    public void Beside_seven_days_there_is_none_of_their_own() => AssertPlan(
        "1: Monday 60, Tuesday 60, Wednesday 60, Thursday 60, Friday 60, Saturday 60, Sunday 60",
        new() { Days = 7, Minutes = 7 * 60, FirstSide = new(Individual, PerWeek: 1, IsApart: true) });

    [Fact]
    public void The_last_weeks_have_other_minutes_a_week_or_other_days()
    {
        AssertPlan("3: Monday 60, Thursday 60 | 1: Monday 30, Thursday 30", new() { Weeks = 3, Days = 2, Minutes = 120, Tail = new(1, Minutes: 60, Days: null) });
        AssertPlan("3: Wednesday 120 | 2: Monday 40, Wednesday 40, Friday 40", new() { Weeks = 3, Minutes = 120, Tail = new(2, Minutes: null, Days: 3) });
    }

    [Fact]
    public void Other_minutes_of_the_last_weeks_are_of_a_week_also_where_those_before_are_of_a_day()
    {
        PlanDraft draft = new() { Days = 2, Minutes = 120, IsOfADay = true };

        AssertPlan("1: Monday 120, Thursday 120 | 1: Monday 30, Thursday 30", draft with { Tail = new(1, Minutes: 60, Days: null) });
        AssertPlan("1: Monday 120, Thursday 120 | 1: Wednesday 120", draft with { Tail = new(1, Minutes: null, Days: 1) });
        Assert.Null(PlanOf(draft with { Tail = new(1, Minutes: 2 * 1441, Days: null) }));
    }

    [Fact]
    public void Open_ended_it_has_the_weeks_of_its_end_first() => AssertPlan(
        "2: Wednesday 60 | on: Wednesday 30", new() { Weeks = null, Tail = new(2, Minutes: 30, Days: null) });

    private static void AssertPlan(string plan, PlanDraft draft) => Assert.Equal(
        plan, string.Join(" | ", PlanOf(draft)!.Phases.Select(phase => FormattableString.Invariant($"{phase.Weeks?.ToString() ?? "on"}: {TextOf(phase.Patterns[0])}"))));

    private static string TextOf(WeeklySchedule week) => string.Join(", ", week.Days.Select(day =>
        $"{day.Day?.ToString() ?? "any day"} {string.Join(" + ", day.Sessions.Select(session => session.Length.TotalMinutes))}"));

    private static ProgramPlan? PlanOf(PlanDraft draft) => draft.ToPlan(new ClientFacts());
}
