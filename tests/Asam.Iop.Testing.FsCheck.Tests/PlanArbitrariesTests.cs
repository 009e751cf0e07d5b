using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Tests;

public sealed class PlanArbitrariesTests
{
    private static readonly int[] MinutesAroundLimits = [539, 540, 541, 1199, 1200, 1201];

    private static readonly ProgramPlan SimplestPlan = ProgramPlan.Create("a").Weeks(1, WeeklySchedule.Empty).Build();

    private static readonly ProgramPlan SimplestCertifiablePlan = ProgramPlan.Create("a")
        .Weeks(1, WeeklySchedule.Each(Session.AnyTime.Then(Service.Group, 540), IsoDayOfWeek.Monday))
        .Build();

    [Fact]
    public void Descriptions_shrink_to_an_id() =>
        ArbitraryContract.Holds(IopArbitraries.PlanDescriptions, Weight.Of, new PlanDescription("a"));

    [Fact]
    public void Descriptions_reach_their_bounds() => ArbitraryContract.Meets(
        IopArbitraries.PlanDescriptions,
        ("a long id", it => it.Id.Length >= Text.MaxIdLength - 1),
        ("a long title", it => it.Title?.Length >= Text.MaxLength - 1),
        ("a long source", it => it.Source?.Length >= Text.MaxAddressLength - 1),
        ("the least age", it => it.Age == 0),
        ("the greatest age", it => it.Age == PlanDescription.MaxAge),
        ("an adolescent", it => it.Population == Population.Adolescent),
        ("the second edition", it => it.Edition == AsamEdition.Second),
        ("nothing but an id", it => it == new PlanDescription(it.Id)));

    [Fact]
    public void Plans_shrink_to_an_empty_week() => ArbitraryContract.Holds(IopArbitraries.ProgramPlans, Weight.Of, SimplestPlan);

    [Fact]
    public void Plans_of_all_kinds_occur() => ArbitraryContract.Meets(IopArbitraries.ProgramPlans, Corners<ProgramPlan>(plan => plan));

    [Fact]
    public void Corner_plans_shrink_to_an_empty_week() => ArbitraryContract.Holds(
        IopArbitraries.CornerPlans, Weight.Of, corner => corner.Plan == SimplestPlan);

    [Fact]
    public void Corner_plans_meet_every_corner() => ArbitraryContract.Meets(
        IopArbitraries.CornerPlans,
        [
            .. Corners<CornerPlan>(corner => corner.Plan),
            ("as many phases as there may be", corner => corner.Plan.Phases.Count == ProgramPlan.MaxPhases),
            ("hours that are all unspecified", corner => Patterns(corner.Plan).Any(IsAllUnspecified)),
            ("days without a countable minute", corner => Patterns(corner.Plan).Any(week => week.Days.Count > 0 && CountableMinutes.Of(week) == 0)),
            ("another level between weeks at level 2.1", corner => corner.Plan.Episodes().Count(each => each.Level.IsIntensiveOutpatient) > 1),
        ]);

    [Fact]
    public void Certifiable_plans_are_within_9_to_20_hours_however_they_shrink() => ArbitraryContract.Holds(
        IopArbitraries.CertifiablePlans,
        Weight.Of,
        certifiable => certifiable.Plan == SimplestCertifiablePlan,
        certifiable => certifiable.Plan.Phases.All(phase => phase.Level.IsIntensiveOutpatient)
            && Patterns(certifiable.Plan).All(week => CountableMinutes.Of(week) is >= 540 and <= 1200));

    [Fact]
    public void Certifiable_plans_reach_both_limits() => ArbitraryContract.Meets(
        IopArbitraries.CertifiablePlans,
        ("9 hours in every week", certifiable => Patterns(certifiable.Plan).All(week => CountableMinutes.Of(week) == 540)),
        ("20 hours in every week", certifiable => Patterns(certifiable.Plan).All(week => CountableMinutes.Of(week) == 1200)),
        ("both limits in one plan", certifiable => Patterns(certifiable.Plan).Select(CountableMinutes.Of).Intersect([540, 1200]).Count() == 2),
        ("no end", certifiable => certifiable.Plan.IsOpenEnded),
        ("alternating weeks", certifiable => certifiable.Plan.Phases.Any(phase => phase.IsAlternating)),
        ("the second edition", certifiable => certifiable.Plan.Description.Edition == AsamEdition.Second),
        ("the fourth edition", certifiable => certifiable.Plan.Description.Edition == AsamEdition.Fourth));

    [Fact]
    public void A_wrong_limit_is_found_and_shrunk_to_the_very_minute()
    {
        Exception failure = Assert.ThrowsAny<Exception>(() => Prop.ForAll(
            IopArbitraries.CertifiablePlans,
            certifiable => Patterns(certifiable.Plan).All(week => CountableMinutes.Of(week) < 1200)).QuickCheckThrowOnFailure());

        Assert.Contains("             Mon\nweek 1       20 h group\n20 h a week\n", failure.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<WeeklySchedule> Patterns(ProgramPlan plan) => plan.Phases.SelectMany(phase => phase.Patterns);

    private static bool IsAllUnspecified(WeeklySchedule week) => week.Days.Count > 0
        && week.Days.All(day => day.Sessions.All(session => session.Blocks.Any(block => block.Service == Service.Unspecified)));

    private static (string Name, Func<T, bool> IsMet)[] Corners<T>(Func<T, ProgramPlan> planOf) =>
    [
        ("no end", it => planOf(it).IsOpenEnded),
        ("alternating weeks", it => planOf(it).Phases.Any(phase => phase.IsAlternating)),
        ("an empty week", it => Patterns(planOf(it)).Any(week => week.Days.Count == 0)),
        ("an unchosen day", it => Patterns(planOf(it)).Any(week => week.Days.Any(day => day.Day is null))),
        ("another level", it => planOf(it).Phases.Any(phase => !phase.Level.IsIntensiveOutpatient)),
        ("a plan without level 2.1", it => planOf(it).Phases.All(phase => !phase.Level.IsIntensiveOutpatient)),
        .. MinutesAroundLimits.Select(minutes => (
            $"a week of {minutes} minutes",
            (Func<T, bool>)(it => Patterns(planOf(it)).Any(week => CountableMinutes.Of(week) == minutes)))),
    ];
}
