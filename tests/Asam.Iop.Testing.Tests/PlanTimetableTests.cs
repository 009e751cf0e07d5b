using System.Text.RegularExpressions;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.Tests;

public sealed partial class PlanTimetableTests
{
    [Fact]
    public void Equal_weeks_are_one_row_and_weekdays_are_columns() => AssertShows(
        """
                     Mon            Tue        Wed        Thu        Fri
        weeks 1–4    17:30          17:30      17:30      17:30      17:30
        16 h a week  3 h group      3 h group  3 h group  3 h group  3 h group
                     1 h individual
        weeks 5–8    17:30          17:30                 17:30      17:30
        13 h a week  3 h group      3 h group             3 h group  3 h group
                     1 h individual
        weeks 9–12   17:30                     17:30                 17:30
        10 h a week  3 h group                 3 h group             3 h group
                     1 h individual
        """,
        PlanTimetable.Of(SamplePlans.Evening12));

    [Fact]
    public void Days_that_are_unchosen_have_a_column_of_their_own_and_equal_ones_are_counted() => AssertShows(
        """
                     Mon            any day
        every week   1 h group of 8 2 days of
        4 h a week   (15 min break) 1 h family, virtual
                                    1 h individual
        """,
        PlanTimetable.Of(ProgramPlan.Create("unchosen").OpenEnded(WeeklySchedule.Of(
            ServiceDay.On(IsoDayOfWeek.Monday, Session.Create([ServiceBlock.Of(Service.Group, 60).WithSize(8), ServiceBlock.Of(Service.Break, 15)])),
            ServiceDay.Unchosen(Session.Create([ServiceBlock.Of(Service.Family, 60).WithModality(Modality.Virtual)])),
            ServiceDay.Unchosen(Session.Create([ServiceBlock.Of(Service.Family, 60).WithModality(Modality.Virtual)])),
            ServiceDay.Unchosen(Session.Create([ServiceBlock.Of(Service.Individual, 60)])))).Build()));

    [Fact]
    public void Patterns_that_take_turns_have_a_row_each_and_weeks_of_another_level_say_so() => AssertShows(
        """
                        Mon
        weeks 1, 3      9 h group
        9 h a week
        weeks 2, 4
        no service days
        week 5          9 h group
        level 1
        weeks 6, 8 …    9 h group
        9 h a week
        weeks 7, 9 …
        no service days
        """,
        PlanTimetable.Of(ProgramPlan.Create("alternating")
            .Weeks(4, OnMonday(540), WeeklySchedule.Empty)
            .Add(Phase.Create(LevelOfCare.All(AsamEdition.Third).First(level => level.Code == "1"), 1, OnMonday(540)))
            .OpenEnded(OnMonday(540), WeeklySchedule.Empty)
            .Build()));

    [Fact]
    public void Two_phases_of_the_same_week_are_one_row() => Assert.Contains(
        "weeks 1–5 ",
        PlanTimetable.Of(ProgramPlan.Create("two").Weeks(2, OnMonday(60)).Weeks(3, OnMonday(60)).Build()),
        StringComparison.Ordinal);

    [Fact]
    public void What_a_policy_does_not_count_stands_in_parentheses() => Assert.Contains(
        "(1 h group)",
        PlanTimetable.Of(
            ProgramPlan.Create("group").Weeks(1, OnMonday(60)).Build(),
            Policy.Create("p", "Example", AuthorityKind.Payer)
                .Source(new("S", "Example"))
                .Counting(ServiceSet.Of(Service.Family))
                .Add(Rule.ServiceDays(1))
                .Build()),
        StringComparison.Ordinal);

    [Fact]
    public void Of_too_many_rows_those_are_shown_that_a_failure_is_about()
    {
        ProgramPlanBuilder builder = ProgramPlan.Create("many");
        for (int week = 1; week <= 30; week++)
            builder.Weeks(1, OnMonday(week == 29 ? 1201 : 600 + week));
        ProgramPlan plan = builder.Build();

        string message = Assert.Throws<PolicyAssertionException>(() => PolicyAssert.Satisfies(plan, Policy.Default, "session-hours")).Message;
        string hours = Assert.Throws<PolicyAssertionException>(
            () => PolicyAssert.Compliant(plan, Write.Policy(Rule.WeeklyHours(max: WeeklyHours.FromHours(20))))).Message;

        Assert.EndsWith("\n18 more rows of weeks\n", message, StringComparison.Ordinal);
        Assert.Contains("\nweek 11 ", hours, StringComparison.Ordinal);
        Assert.DoesNotContain("\nweek 12 ", hours, StringComparison.Ordinal);
        Assert.Contains("\nweek 29 ", hours, StringComparison.Ordinal);
    }

    [Law(values: 300)]
    public void No_line_is_too_wide_or_ends_in_a_space_and_every_row_names_weeks(ProgramPlan plan)
    {
        string[] lines = PlanTimetable.Of(plan).Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, PlanTimetable.MaxWidth));
        Assert.All(lines, line => Assert.False(line.EndsWith(' ')));
        Assert.InRange(lines.Count(line => FirstLineOfRow().IsMatch(line)), 1, PlanTimetable.MaxRows);
    }

    [Fact]
    public void A_day_of_very_many_services_is_cut_short()
    {
        Session session = Session.Create(Enumerable.Range(1, 40).Select(size => ServiceBlock.Of(Service.Group, 5).WithSize(size)));
        ProgramPlan plan = ProgramPlan.Create("long").Weeks(1, WeeklySchedule.Each(session, IsoDayOfWeek.Sunday)).Build();
        string[] lines = PlanTimetable.Of(plan).Split('\n');

        Assert.Equal(13, lines.Length);
        Assert.Equal("…", lines[12].Trim());
    }

    [GeneratedRegex("^(weeks? [0-9]|every week)")]
    private static partial Regex FirstLineOfRow();

    private static WeeklySchedule OnMonday(int minutes) =>
        WeeklySchedule.Each(Session.AnyTime.Group(GroupType.Process, minutes), IsoDayOfWeek.Monday);

    private static void AssertShows(string expected, string shown) => Assert.Equal(expected.ReplaceLineEndings("\n"), shown);
}
