using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using static Asam.Iop.Services.Service;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>service-frequency</c>: blocks of some services in every window of so many weeks.</summary>
public sealed class ServiceFrequencyTests
{
    private static readonly ServiceSet OfIndividual = ServiceSet.Of(Individual);
    private static readonly Rule EverySecondWeek = Rule.ServiceFrequency(OfIndividual, min: 1, everyWeeks: 2);

    private static readonly WeeklySchedule One = Write.Week(Write.Day(Monday, Write.Hours(Group, Individual)));
    private static readonly WeeklySchedule None = Write.Week(Write.Day(Monday, Write.Hours(Group)));

    [Fact]
    public void Every_window_has_the_service_in_one_of_its_weeks() => EverySecondWeek.IsSatisfied(
        Write.Plan.Weeks(6, One, None).Build(),
        "1 time",
        "at least 1 time",
        "1 time of individual in 2 weeks; required: at least 1 time.");

    [Fact]
    public void Of_times_and_minutes_the_times_are_told_where_both_hold() => Rule.ServiceFrequency(OfIndividual, min: 1, minMinutes: 60).IsSatisfied(
        Write.Plan.Weeks(4, One).Build(), "1 time", "at least 1 time", "1 time of individual a week; required: at least 1 time.");

    // Weeks 3 and 4 are a window of two phases, with nothing; week 5 is in the window after it.
    [Fact]
    public void A_window_from_one_phase_into_the_next_is_in_the_weeks_of_both() => EverySecondWeek.IsViolated(
        Write.Plan.Weeks(3, One, None, None).Weeks(3, None, One, One).Build(),
        "weeks 3–4",
        "0 times",
        "at least 1 time",
        "0 times of individual in 2 weeks in weeks 3–4; required: at least 1 time.");

    [Fact]
    public void A_window_over_a_whole_phase_is_in_the_weeks_of_all_three() => Rule.ServiceFrequency(OfIndividual, min: 1, everyWeeks: 4).IsViolated(
        Write.Plan.Weeks(1, None).WeeksOfAnotherLevel(1, One).Weeks(2, None).WeeksOfAnotherLevel(1, One).Weeks(1, None).Build(),
        "week 1, weeks 3–4, week 6",
        "0 times",
        "at least 1 time",
        "0 times of individual in 4 weeks in weeks 1, 3–4, 6; required: at least 1 time.");

    // Weeks 1–2 and 3–4 have one; week 5 is the first of the window that has none.
    [Fact]
    public void After_a_window_of_two_phases_the_rest_of_the_later_one_is_judged() => EverySecondWeek.IsViolated(
        Write.Plan.Weeks(3, One).Weeks(3, One, None, None).Build(),
        "weeks 5–6",
        "0 times",
        "at least 1 time",
        "0 times of individual in 2 weeks in weeks 5–6; required: at least 1 time.");

    // The phase of week 4 ends with the window of weeks 3 and 4.
    [Fact]
    public void A_phase_that_ends_with_a_window_leaves_nothing_to_the_next_one() => EverySecondWeek.IsViolated(
        Write.Plan.Weeks(3, One).Weeks(1, None).Weeks(2, None).Weeks(2, One).Build(),
        "weeks 5–6",
        "0 times",
        "at least 1 time",
        "0 times of individual in 2 weeks in weeks 5–6; required: at least 1 time.");

    // The hour that may be the individual session is in the first week of the window alone, or in the second.
    [Fact]
    public void A_window_is_open_where_one_of_its_weeks_may_have_the_service()
    {
        WeeklySchedule perhaps = Write.Week(Write.Day(Monday, Write.Hours(Unspecified)));

        Assert.All(
            new[] { Write.Plan.Weeks(1, perhaps).Weeks(1, None).Build(), Write.Plan.Weeks(1, None).Weeks(1, perhaps).Build() },
            plan => EverySecondWeek.CannotBeJudged(
                plan, "weeks 1–2", "at least 1 time", "Cannot be judged in weeks 1–2: the plan has hours whose service it does not say."));
    }

    [Fact]
    public void A_shorter_rest_is_not_judged()
    {
        EverySecondWeek.IsSatisfied(
            Write.Plan.Weeks(2, One).Weeks(1, None).Build(), "2 times", "at least 1 time", "2 times of individual in 2 weeks; required: at least 1 time.");
        EverySecondWeek.HasNothingToJudge(Write.Plan.Weeks(1, None).Build());
    }

    // Of four patterns that take turns, the third and fourth make every second window.
    [Fact]
    public void Of_weeks_that_take_turns_each_window_is_named_at_its_turns()
    {
        EverySecondWeek.IsViolated(
            Write.Plan.Weeks(9, One, None, None, None).Build(),
            "weeks 3–4, weeks 7–8",
            "0 times",
            "at least 1 time",
            "0 times of individual in 2 weeks in weeks 3–4, 7–8; required: at least 1 time.");
        EverySecondWeek.IsViolated(
            Write.Plan.OpenEnded(None, None, One, One).Build(),
            "weeks 1–2",
            "0 times",
            "at least 1 time",
            "0 times of individual in 2 weeks in weeks 1–2; required: at least 1 time.");
    }

    [Fact]
    public void A_day_without_a_countable_minute_needs_no_service() => Rule.ServiceOnEveryServiceDay(OfIndividual, min: 1).IsSatisfied(
        Write.Plan.Weeks(4, Write.Week(
            Write.Day(Monday, Example.Session(60).Individual(30)), Write.Day(Saturday, Write.Of(Service.DrugTest, 15)))).Build(),
        "1 time",
        "at least 1 time",
        "1 time of individual on a service day; required: at least 1 time.");

    // Three patterns come round in windows of two weeks after six weeks: the first window has two, the second and the third have one.
    [Fact]
    public void Windows_that_do_not_fit_the_turns_begin_with_every_pattern() => Rule.ServiceFrequency(OfIndividual, min: 2, everyWeeks: 2).IsViolated(
        Write.Plan.OpenEnded(One, One, None).Build(),
        "weeks 3–6",
        "1 time",
        "at least 2 times",
        "1 time of individual in 2 weeks in weeks 3–6; required: at least 2 times.");
}
