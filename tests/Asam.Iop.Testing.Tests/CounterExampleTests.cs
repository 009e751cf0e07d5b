using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.Tests;

public sealed class CounterExampleTests
{
    private static readonly ProgramPlan Evenings = ProgramPlan.Create("evenings")
        .For(Population.Adolescent, age: 16)
        .LivingIn(LivingArrangement.SoberLiving)
        .Weeks(
            4,
            WeeklySchedule.Each(Session.StartingAt(17, 30).Group(GroupType.Process, 180, size: 8).Break(15), IsoDayOfWeek.Monday, IsoDayOfWeek.Friday))
        .Weeks(1, WeeklySchedule.Of(ServiceDay.Unchosen(Session.AnyTime.Add(ServiceBlock.Of(Service.Group, 90).WithSize(5)))))
        .Build();

    private const string Code =
        """
        ProgramPlan.Create("evenings")
            .For(Population.Adolescent, age: 16)
            .LivingIn(LivingArrangement.SoberLiving)
            .Weeks(
                4,
                WeeklySchedule.Each(
                    Session.StartingAt(17, 30).Group(GroupType.Process, 180, size: 8).Break(15),
                    IsoDayOfWeek.Monday,
                    IsoDayOfWeek.Friday))
            .Weeks(
                1,
                WeeklySchedule.Of(ServiceDay.Unchosen(Session.AnyTime.Add(ServiceBlock.Of(Service.Group, 90).WithSize(5)))))
            .Build()
        """;

    private const string Timetable =
        """
        Plan evenings: 5 weeks, adolescent, age 16, living: sober-living

                          Mon            Fri            any day
        weeks 1–4         17:30          17:30
        6 h a week        3 h group of 8 3 h group of 8
                          (15 min break) (15 min break)
        week 5                                          1 h 30 min group of 5
        1 h 30 min a week
        """;

    [Fact]
    public void The_code_is_what_a_person_would_write() => Assert.Equal(Lines(Code), PlanCode.Of(Evenings));

    [Fact]
    public void A_short_plan_is_code_of_one_line() => Assert.Equal(
        """ProgramPlan.Create("a").Weeks(1, WeeklySchedule.Each(Session.AnyTime.Individual(60), IsoDayOfWeek.Monday)).Build()""",
        PlanCode.Of(ProgramPlan.Create("a").Weeks(1, WeeklySchedule.Each(Session.AnyTime.Individual(60), IsoDayOfWeek.Monday)).Build()));

    [Fact]
    public void A_change_is_code_too() => Assert.Equal(
        "PlanChange.MoveSession(SessionAddress.On(IsoDayOfWeek.Friday), IsoDayOfWeek.Tuesday, new LocalTime(9, 0), fromWeek: 2)",
        PlanCode.Of(PlanChange.MoveSession(SessionAddress.On(IsoDayOfWeek.Friday), IsoDayOfWeek.Tuesday, new LocalTime(9, 0), fromWeek: 2)));

    [Fact]
    public void What_cannot_be_seen_in_a_text_is_written_by_its_number() => Assert.Equal(
        """ProgramPlan.Create("\"a\\\u2028\u00a0é").Weeks(1, WeeklySchedule.Empty).Build()""",
        PlanCode.Of(ProgramPlan.Create("\"a\\\u2028\u00a0é").Weeks(1, WeeklySchedule.Empty).Build()));

    [Fact]
    public void A_plan_is_shown_to_read_and_to_rebuild() => Assert.Equal(
        $"{Lines(Timetable)}\n\nIn C#:\nProgramPlan plan = {Lines(Code)};\n\nIn JSON:\n{PlanDocument.Write(Evenings)}", CounterExample.Of(Evenings));

    [Fact]
    public void What_a_policy_says_stands_below_the_timetable()
    {
        const string says = "iop says: non-compliant\n  iop/weekly-hours violated: 1 h 30 min of treatment a week in weeks 1–5; required: 9 h to 20 h.\n";

        Assert.StartsWith($"{Lines(Timetable)}\n\n{says}", CounterExample.Summary(Evenings, Policy.Default), StringComparison.Ordinal);
        Assert.StartsWith(CounterExample.Summary(Evenings, Policy.Default), CounterExample.Of(Evenings, Policy.Default), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_policies_of_one_verdict_agree() =>
        Assert.Equal(Verdict.NonCompliant, PolicyAssert.SameVerdict(Evenings, Policy.Default, Policy.Default.Strict()).Verdict);

    [Fact]
    public void Where_two_policies_differ_the_message_says_what_each_finds()
    {
        Policy lenient = Policy.Create("payer", "Payer", AuthorityKind.Payer).Source(new("1", "Manual"))
            .Add(Rule.WeeklyHours(min: WeeklyHours.FromHours(1))).Build();

        string message = Assert.Throws<PolicyAssertionException>(() => PolicyAssert.SameVerdict(Evenings, lenient, Policy.Default)).Message;

        Assert.StartsWith(
            "Expected evenings to be non-compliant under payer; it is compliant.\n\n"
            + "The policy that says what is right: evenings is non-compliant under iop",
            message,
            StringComparison.Ordinal);
        Assert.Contains("The policy that is tested:\n\nevenings is compliant under payer", message, StringComparison.Ordinal);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
