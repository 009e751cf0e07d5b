using Asam.Iop.Certification;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using FsCheck.Fluent;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Tests;

public sealed class ChangeArbitrariesTests
{
    /// <summary>All kinds of the closed set.</summary>
    private static readonly Type[] Kinds =
        [.. typeof(PlanChange).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(PlanChange)) && !type.IsAbstract)];

    [Fact]
    public void Addresses_shrink_to_the_first_session_on_monday() =>
        ArbitraryContract.Holds(IopArbitraries.SessionAddresses, Weight.Of, SessionAddress.On(IsoDayOfWeek.Monday));

    [Fact]
    public void Addresses_of_all_forms_occur() => ArbitraryContract.Meets(
        IopArbitraries.SessionAddresses,
        ("an id", address => address.Id is not null),
        ("a weekday", address => address.Day is not null),
        ("an unchosen day", address => address.UnchosenDay > 0),
        ("the last session that a day may have", address => address.Number == ServiceDay.MaxSessions));

    [Fact]
    public void Changes_shrink_to_something_that_cannot_be_smaller() =>
        ArbitraryContract.Holds(IopArbitraries.PlanChanges, Weight.Of, IsSmallest);

    [Fact]
    public void Changes_of_every_kind_occur() => ArbitraryContract.Meets(
        IopArbitraries.PlanChanges,
        [.. Kinds.Select(kind => (kind.Name, (Func<PlanChange, bool>)kind.IsInstanceOfType))]);

    [Fact]
    public void Nearly_all_changes_of_a_plan_can_be_made()
    {
        (ProgramPlan Plan, PlanChange Change)[] samples =
        [
            .. (from certifiable in IopArbitraries.CertifiablePlans.Generator
                from change in PlanChanges.Of(certifiable.Plan).Generator
                select (certifiable.Plan, change)).Sample(1000),
        ];

        int made = samples.Count(sample => sample.Plan.TryApply(sample.Change, out _, out _));

        Assert.InRange(made, 700, 999);
    }

    [Fact]
    public void Courses_of_changes_shrink_to_a_plan_without_changes() => ArbitraryContract.Holds(
        IopArbitraries.CoursesOfChanges, Weight.Of, course => course.Changes.Count == 0 && course.Plan.Phases.Count == 1);

    [Fact]
    public void Courses_of_changes_are_long_and_many_of_their_changes_keep_the_plan_certified() => ArbitraryContract.Meets(
        IopArbitraries.CoursesOfChanges,
        ("no change", course => course.Changes.Count == 0),
        ("12 changes", course => course.Changes.Count == 12),
        ("four changes that are accepted", course => Accepted(course) >= 4),
        ("a change that is refused", course => Accepted(course) < course.Changes.Count));

    [Fact]
    public void A_course_is_printed_change_by_change()
    {
        CourseOfChanges course = IopArbitraries.CoursesOfChanges.Generator.Sample(50).First(each => each.Changes.Count > 0);

        Assert.EndsWith($"\n{course.Changes.Count}. {course.Changes[^1]}\n", course.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Certified_plans_shrink_to_one_week() => ArbitraryContract.Holds(
        IopArbitraries.IopPlans, certified => Weight.Of(certified.Plan), certified => certified.Plan.TotalWeeks == 1);

    private static bool IsSmallest(PlanChange change) => change.FromWeek == (change is EndChange ? 2 : 1)
        && (change is not SessionChange ofSession || ofSession.Session == SessionAddress.On(IsoDayOfWeek.Monday));

    private static int Accepted(CourseOfChanges course)
    {
        IopPlan plan = IopPlan.Certify(course.Plan);
        int accepted = 0;
        foreach (PlanChange change in course.Changes)
        {
            if (IopPlan.TryApply(plan, change, out IopPlan? changed, out _))
            {
                plan = changed;
                accepted++;
            }
        }

        return accepted;
    }
}
