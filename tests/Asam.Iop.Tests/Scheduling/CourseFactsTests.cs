using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Scheduling;

/// <summary>Courses that are gathered from elsewhere than a plan: runs of weeks, in order.</summary>
public sealed class CourseFactsTests
{
    private static readonly ClientFacts Client = new();
    private static readonly WeekFacts Week = Example.WeekOf(540).Facts;

    [Fact]
    public void Runs_follow_each_other_with_weeks_between_them_or_none()
    {
        CourseFacts course = CourseOf(Run(1, 4), Run(5, 2), Run(8, weeks: null));

        Assert.Equal((6, true), (course.FixedWeeks, course.IsOpenEnded));
        Assert.Equal((0, false), (CourseOf().FixedWeeks, CourseOf().IsOpenEnded));
    }

    [Fact]
    public void A_run_has_a_pattern() => Assert.Equal(
        "A run has at least one pattern. (Parameter 'patterns')",
        Assert.Throws<ArgumentException>(() => new WeekRun(1, 1, [])).Message);

    // No document and no builder makes such a week, but facts may be gathered from elsewhere.
    [Fact]
    public void A_weekday_that_is_listed_twice_is_still_chosen()
    {
        ServiceDay monday = ServiceDay.On(NodaTime.IsoDayOfWeek.Monday, Example.Session(60));

        Assert.Equal(1u, WeekFacts.Of([monday, monday]).ChosenDays);
    }

    [Fact]
    public void A_run_that_begins_before_the_one_before_it_ends_is_refused()
    {
        Assert.Equal(
            "The run from week 4 begins before the one before it ends. (Parameter 'runs')",
            Assert.Throws<ArgumentException>(() => CourseOf(Run(1, 4), Run(4, 1))).Message);
        Assert.Throws<ArgumentException>(() => CourseOf(Run(1, 2), Run(3, 2), Run(4, 1)));
        Assert.Throws<ArgumentException>(() => CourseOf(Run(1, weeks: null), Run(600, 1)));
    }

    [Fact]
    public void Lists_that_are_altered_later_alter_nothing()
    {
        WeekFacts[] patterns = [Week];
        WeekRun[] runs = [new(1, 4, patterns)];
        CourseFacts course = CourseOf(runs);

        patterns[0] = Example.WeekOf(60).Facts;
        runs[0] = Run(1, 9);

        Assert.Equal(4, course.FixedWeeks);
        Assert.Same(Week, Assert.Single(Assert.Single(course.Runs).Patterns));
    }

    private static WeekRun Run(int firstWeek, int? weeks) => new(firstWeek, weeks, [Week]);

    private static CourseFacts CourseOf(params WeekRun[] runs) => new(Client, Basis.Scheduled, runs);
}
