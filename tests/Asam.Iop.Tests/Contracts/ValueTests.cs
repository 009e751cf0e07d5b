using Asam.Iop.Certification;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Contracts;

/// <summary>Equality of every value, and order of those that have one: a line for each type.</summary>
public sealed class ValueTests
{
    private static readonly ServiceBlock Block = ServiceBlock.Group(GroupType.Process, 90);
    private static readonly WeeklySchedule Week = Example.WeekOf(minutes: 540);

    [Fact]
    public void Session_durations() => ValueContract.OfEquality(
        SessionDuration.FromMinutes(90), SessionDuration.FromHours(1, 30), SessionDuration.Zero, SessionDuration.FromMinutes(91));

    [Fact]
    public void Session_durations_in_order() =>
        ValueContract.OfOrder(SessionDuration.Zero, SessionDuration.FromMinutes(1), SessionDuration.FromHours(1), SessionDuration.MaxValue);

    [Fact]
    public void Weekly_hours() => ValueContract.OfEquality(
        WeeklyHours.FromMinutes(540), WeeklyHours.FromHours(9), WeeklyHours.Zero, WeeklyHours.FromMinutes(539));

    [Fact]
    public void Weekly_hours_in_order() =>
        ValueContract.OfOrder(WeeklyHours.Zero, WeeklyHours.FromMinutes(539), WeeklyHours.FromHours(9), WeeklyHours.MaxValue);

    [Fact]
    public void Program_lengths() =>
        ValueContract.OfEquality(ProgramLength.FromWeeks(12), ProgramLength.FromWeeks(12), ProgramLength.Zero, ProgramLength.FromWeeks(13));

    [Fact]
    public void Program_lengths_in_order() =>
        ValueContract.OfOrder(ProgramLength.Zero, ProgramLength.FromWeeks(1), ProgramLength.FromWeeks(24), ProgramLength.MaxValue);

    [Fact]
    public void Levels_of_care() => ValueContract.OfEquality(
        LevelOfCare.IntensiveOutpatient,
        LevelOfCare.Find(AsamEdition.Third, "II.1"),
        LevelOfCare.Find(AsamEdition.Third, "2.5"),
        LevelOfCare.Find(AsamEdition.Fourth, "2.1"),
        LevelOfCare.Find(AsamEdition.Second, "2.1"));

    [Fact]
    public void Group_types() => ValueContract.OfEquality(
        GroupType.Other("equine"), GroupType.Other("equine"), GroupType.Other("Equine"), GroupType.Process, GroupType.Other("process"));

    [Fact]
    public void Sets_of_services() => ValueContract.OfEquality(
        ServiceSet.Of(Service.Group, Service.Family),
        ServiceSet.Of(Service.Family).Union(ServiceSet.Of(Service.Group)),
        ServiceSet.None,
        ServiceSet.Of(Service.Family),
        ServiceSet.OfGroups(GroupType.Process));

    [Fact]
    public void Sets_of_modalities() => ValueContract.OfEquality(
        ModalitySet.Of(Modality.InPerson, Modality.Virtual),
        ModalitySet.Of(Modality.Virtual, Modality.InPerson, Modality.Virtual),
        ModalitySet.Of(Modality.InPerson),
        ModalitySet.Of(Modality.InPerson, Modality.AudioOnly));

    [Fact]
    public void Service_blocks() => ValueContract.OfEquality(
        Block.WithSize(8).WithModality(Modality.Virtual),
        ServiceBlock.Group(GroupType.Process, 90).WithModality(Modality.Virtual).WithSize(8),
        Block,
        Block.WithSize(8),
        Block.WithSize(8).WithModality(Modality.InPerson),
        Block.WithSize(9).WithModality(Modality.Virtual),
        Block.WithMinutes(91).WithSize(8).WithModality(Modality.Virtual),
        ServiceBlock.Group(GroupType.Art, 90).WithSize(8).WithModality(Modality.Virtual),
        ServiceBlock.Of(Service.Group, 90).WithSize(8).WithModality(Modality.Virtual));

    [Fact]
    public void Sessions() => ValueContract.OfEquality(
        Session.StartingAt(17, 30).Add(Block).WithId("a"),
        Session.Create([Block], new LocalTime(17, 30), "a"),
        Session.StartingAt(17, 30).Add(Block),
        Session.StartingAt(17, 31).Add(Block).WithId("a"),
        Session.AnyTime.Add(Block).WithId("a"),
        Session.StartingAt(17, 30).Add(Block).Add(Block).WithId("a"));

    [Fact]
    public void Service_days() => ValueContract.OfEquality(
        ServiceDay.On(IsoDayOfWeek.Monday, Example.Session(60), Example.Session(30)),
        ServiceDay.Create(IsoDayOfWeek.Monday, [Example.Session(60), Example.Session(30)]),
        ServiceDay.On(IsoDayOfWeek.Tuesday, Example.Session(60), Example.Session(30)),
        ServiceDay.Unchosen(Example.Session(60), Example.Session(30)),
        ServiceDay.On(IsoDayOfWeek.Monday, Example.Session(30), Example.Session(60)),
        ServiceDay.On(IsoDayOfWeek.Monday, Example.Session(60)));

    [Fact]
    public void Weekly_schedules() => ValueContract.OfEquality(
        WeeklySchedule.Each(Example.Session(60), IsoDayOfWeek.Monday, IsoDayOfWeek.Friday),
        WeeklySchedule.Of(ServiceDay.On(IsoDayOfWeek.Monday, Example.Session(60)), ServiceDay.On(IsoDayOfWeek.Friday, Example.Session(60))),
        WeeklySchedule.Empty,
        WeeklySchedule.Each(Example.Session(60), IsoDayOfWeek.Friday, IsoDayOfWeek.Monday),
        WeeklySchedule.Each(Example.Session(60), IsoDayOfWeek.Monday));

    [Fact]
    public void Phases() => ValueContract.OfEquality(
        Phase.Create(LevelOfCare.IntensiveOutpatient, 4, Week),
        Phase.Create(LevelOfCare.IntensiveOutpatient, 4, Example.WeekOf(minutes: 540)),
        Phase.Create(LevelOfCare.IntensiveOutpatient, 5, Week),
        Phase.Create(LevelOfCare.IntensiveOutpatient, null, Week),
        Phase.Create(LevelOfCare.Find(AsamEdition.Third, "1"), 4, Week),
        Phase.Create(LevelOfCare.IntensiveOutpatient, 4, Week, Week));

    [Fact]
    public void Summaries_of_rules() => ValueContract.OfEquality(
        Counted(RuleResult.Satisfied, 2),
        Counted(RuleResult.Satisfied, 2),
        Counted(RuleResult.Satisfied, 3),
        Counted(RuleResult.Violated, 2));

    [Fact]
    public void Summaries_of_reports_and_of_their_policies()
    {
        (ReportSummary one, ReportSummary same, ReportSummary other) = (SummaryOf(540, 600), SummaryOf(1200, 660), SummaryOf(540, 60));

        ValueContract.OfEquality(one, same, other, SummaryOf(540), ReportSummary.Empty);
        ValueContract.OfEquality(one.Policies[0], same.Policies[0], other.Policies[0], SummaryOf(540).Policies[0]);
    }

    [Fact]
    public void Ranges_of_weeks() =>
        ValueContract.OfEquality(new WeekRange(1, 4), new WeekRange(1, 4), new WeekRange(1, null), new WeekRange(1, 5), new WeekRange(2, 4));

    [Fact]
    public void Plan_descriptions()
    {
        PlanDescription it = new PlanDescription("a").WithAge(30).WithTitle("A");
        ValueContract.OfEquality(
            it,
            new PlanDescription("a").WithTitle("A").WithAge(30),
            it.WithId("b"),
            it.WithTitle(null),
            it.WithSource("s"),
            it.WithPopulation(Population.Adolescent),
            it.WithAge(31),
            it.WithCondition(Condition.CoOccurring),
            it.WithLiving(LivingArrangement.Home),
            it.WithModality(Modality.Hybrid),
            new PlanDescription("a", AsamEdition.Fourth).WithTitle("A").WithAge(30));
    }

    [Fact]
    public void Plans_are_equal_as_written_and_four_weeks_and_four_are_not_eight() => ValueContract.OfEquality(
        ProgramPlan.Create("a").Weeks(4, Week).Weeks(4, Week).Build(),
        ProgramPlan.Create("a").Weeks(4, Week).Weeks(4, Week).Build(),
        ProgramPlan.Create("a").Weeks(8, Week).Build(),
        ProgramPlan.Create("b").Weeks(4, Week).Weeks(4, Week).Build());

    [Fact]
    public void Session_addresses() => ValueContract.OfEquality(
        SessionAddress.On(IsoDayOfWeek.Monday, 2),
        SessionAddress.On(IsoDayOfWeek.Monday, 2),
        SessionAddress.On(IsoDayOfWeek.Monday),
        SessionAddress.On(IsoDayOfWeek.Tuesday, 2),
        SessionAddress.OnUnchosenDay(1, 2),
        SessionAddress.Named("a"));

    [Fact]
    public void Plan_changes() => ValueContract.OfEquality(
        PlanChange.Extend(2, fromWeek: 3), PlanChange.Extend(2, 3), PlanChange.Extend(3, 3), PlanChange.Extend(2, 2), PlanChange.Shorten(2, 3));

    [Fact]
    public void Certified_plans() => ValueContract.OfEquality(
        IopPlan.Certify(Example.PlanOf(minutes: 540)),
        IopPlan.Certify(Example.PlanOf(minutes: 540)),
        IopPlan.Certify(Example.PlanOf(minutes: 541)),
        IopPlan.Certify(Example.PlanOf(minutes: 540), Example.PolicyOf(Rule.ProgramLength(min: 1))));

    [Fact]
    public void Citations() => ValueContract.OfEquality(
        new Citation("1", "A", "https://example.org/", new LocalDate(2026, 1, 1)),
        new Citation("1", "A", "https://example.org/", new LocalDate(2026, 1, 1)),
        new Citation("1", "A"),
        new Citation("2", "A", "https://example.org/", new LocalDate(2026, 1, 1)),
        new Citation("1", "B", "https://example.org/", new LocalDate(2026, 1, 1)));

    [Fact]
    public void Bands_of_ages() => ValueContract.OfEquality(new AgeBand(12, 18), new AgeBand(12, 18), new AgeBand(13, 18), new AgeBand(12, 19));

    [Fact]
    public void Effective_dates() => ValueContract.OfEquality(
        new EffectiveDates(new LocalDate(2026, 1, 1), null),
        new EffectiveDates(new LocalDate(2026, 1, 1), null),
        new EffectiveDates(null, new LocalDate(2026, 1, 1)),
        new EffectiveDates(null, null));

    [Fact]
    public void Unmodeled_rules() =>
        ValueContract.OfEquality(new UnmodeledRule("A.", "1"), new UnmodeledRule("A.", "1"), new UnmodeledRule("B.", "1"), new UnmodeledRule("A.", "2"));

    [Fact]
    public void Rules() => ValueContract.OfEquality(
        Rule.ServiceDays(min: 3),
        Rule.ServiceDays(min: 3),
        Rule.ServiceDays(min: 4),
        Rule.ServiceDays(min: 3).AsTypical(),
        Rule.ServiceDays(min: 3).Named("days"),
        Rule.ServiceDays(min: 3).For(Population.Adult),
        Rule.ServiceDays(min: 3).Of(Basis.Attended),
        Rule.ServiceDays(min: 3).Counting(ServiceSet.Treatment),
        Rule.ServiceDays(min: 3).Excluding(ServiceSet.Treatment),
        Rule.ServiceDays(min: 3).CitedFrom("1"),
        Rule.ServiceDays(max: 3));

    [Fact]
    public void Parameters_of_rules() => ValueContract.OfEquality(
        Rule.ServiceDays(min: 3).Parameters, Rule.ServiceDays(min: 3).AsTypical().Parameters, Rule.ServiceDays(max: 3).Parameters);

    [Fact]
    public void Policies() => ValueContract.OfEquality(
        Example.PolicyOf(Rule.ServiceDays(min: 3)), Example.PolicyOf(Rule.ServiceDays(min: 3)), Example.PolicyOf(Rule.ServiceDays(min: 4)), Policy.Default);

    [Fact]
    public void Policy_descriptions() => ValueContract.OfEquality(
        Example.PolicyOf(Rule.ServiceDays(min: 3)).Description, Example.PolicyOf(Rule.ServiceDays(min: 4)).Description, Policy.Default.Description);

    private static RuleSummary Counted(RuleResult result, long plans) => new("a", Enforcement.Required, new Dictionary<RuleResult, long> { [result] = plans });

    private static ReportSummary SummaryOf(params int[] minutes) =>
        Example.SummaryOf(Policy.Default, [.. minutes.Select(each => Example.PlanOf(each))]);
}
