using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Policies;

/// <summary>A report as a letter takes it: a paragraph, each whole.</summary>
public sealed class ReportParagraphTests
{
    [Fact]
    public void A_breach_has_figures_weeks_and_sources_and_what_would_mend_it() => Assert.Equal(
        "Under us-xx-iop (Rules of a state), plan evening-12 is not compliant. "
        + "The required rule weekly-hours is breached: 6 h of treatment a week in weeks 9–12; required: at least 9 h [R1]. "
        + "This would mend it: from week 9, add process 3 h on tuesday (2 other changes would, too). "
        + "The required rule modality cannot be judged in weeks 1–12: the plan does not say how every service is attended [R1 and R2]. "
        + "The required rule program-length holds. "
        + "The rule service-day-hours does not apply: what is attended is not known. "
        + "What typical rules say is advice and does not touch the verdict. "
        + "The typical rule service-days is breached: 3 days with treatment a week in weeks 1–8; typical: at most 2 days [R2]. "
        + "This would mend it: from week 1, step down to 2 days a week (2 other changes would, too). "
        + "The typical rule group-size cannot be judged in weeks 1–12: the plan does not say the size of every group [R2]. "
        + "The policy also says what no rule here judges: \"A group has a counselor in the room.\" [R1]. "
        + "Sources: [R1] Rule book (2024-02-29); [R2] A letter.",
        ReportExample.Policy.Evaluate(ReportExample.Plan).ToParagraph());

    [Fact]
    public void What_holds_has_its_figures() => Assert.Equal(
        "Under example (Example), plan example is compliant. "
        + "The required rule weekly-hours holds: 9 h of treatment a week; required: 9 h to 20 h [1]. "
        + "Source: [1] Manual.",
        Example.PolicyOf(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20))).Evaluate(Example.PlanOf(540)).ToParagraph());

    [Fact]
    public void What_cannot_be_judged_leaves_the_verdict_open() => Assert.Equal(
        "Under example (Example), it cannot be said whether the course is compliant. "
        + "The required rule group-size cannot be judged in weeks 1–12: the plan does not say the size of every group [1]. "
        + "The required rules service-days and program-length hold. "
        + "Source: [1] Manual.",
        Example.PolicyOf(Rule.ServiceDays(max: 7), Rule.GroupSize(max: 12), Rule.ProgramLength(min: 8)).Evaluate(Example.PlanOf(540).Facts).ToParagraph());

    [Fact]
    public void Rules_that_do_not_apply_stand_together_by_their_reason() => Assert.Equal(
        "Under example (Example), there is no rule that applies to plan example. "
        + "The rules service-days and weekly-hours do not apply: what is attended is not known. "
        + "The rule session-hours does not apply: there is nothing to judge. "
        + "The rule program-length does not apply: the client's population is not adolescent.",
        Example.PolicyOf(
            Rule.ServiceDays(min: 3).Of(Basis.Attended),
            Rule.SessionHours(SessionDuration.FromHours(3)),
            Rule.WeeklyHours(WeeklyHours.FromHours(9)).Of(Basis.Attended).AsTypical(),
            Rule.ProgramLength(min: 8).For(Population.Adolescent))
            .Evaluate(ProgramPlan.Create("example").Weeks(8, WeeklySchedule.Empty).Build())
            .ToParagraph());

    [Theory]
    [InlineData("required: at least 90 h [R1, R2, R3, R4, R5, R6, R7, R8 and 2 more]. Of the required rules, 2 more are breached. The required")]
    [InlineData("Of the required rules, 2 more cannot be judged. The required rules held-required-1,")]
    [InlineData("held-required-8 and 2 more hold. The rules elsewhere-required-1,")]
    [InlineData("elsewhere-typical-4 and 12 more do not apply: what is offered is not known. What typical rules say is advice")]
    [InlineData("Of the typical rules, 2 more are breached. The typical")]
    [InlineData("Of the typical rules, 2 more cannot be judged. The policy")]
    [InlineData("what no rule here judges: \"Sentence 1.\" [R1]; \"Sentence 2.\" [R2]; \"Sentence 3.\" [R3]; 7 more. Sources: [R1] Book 1;")]
    [InlineData("; [R8] Book 8; 2 more.")]
    public void Of_much_it_says_how_much_more_there_is(string part) =>
        Assert.Contains(part, ReportExample.PolicyOfMany(10).Evaluate(ReportExample.Plan).ToParagraph(), StringComparison.Ordinal);

    [Fact]
    public void Of_much_that_holds_it_says_how_much_more_there_is() => Assert.EndsWith(
        "required: at most 90 h [1]. Of the required rules, 1 more hold. Source: [1] Manual.",
        Example.PolicyOf([.. Enumerable.Range(1, 9).Select(i => Rule.WeeklyHours(max: WeeklyHours.FromHours(90)).Named($"hours-{i}"))])
            .Evaluate(Example.PlanOf(540))
            .ToParagraph(),
        StringComparison.Ordinal);

    [Fact]
    public void It_counts_the_other_changes_that_would_mend()
    {
        Assert.EndsWith(
            "This would mend it: from week 1, add group 9 h on a further day. Source: [1] Manual.",
            Example.PolicyOf(Rule.WeeklyHours(WeeklyHours.FromHours(9)))
                .Evaluate(ProgramPlan.Create("example").Weeks(8, WeeklySchedule.Empty).Build())
                .ToParagraph(),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "This would mend it: from week 1, add individual 1 h on monday (1 other change would, too). Source: [1] Manual.",
            Example.PolicyOf(Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1)).Evaluate(Example.PlanOf(180)).ToParagraph(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("required: at least 90 h [R1, R2, R3, R4, R5, R6, R7 and R8]. The required rule breached-required-2 is")]
    [InlineData("The required rules held-required-1, held-required-2, held-required-3, held-required-4, held-required-5, held-required-6, held-required-7 and held-required-8 hold. The rules")]
    [InlineData("; [R7] Book 7; [R8] Book 8.")]
    public void Eight_of_a_sort_are_all_named(string part)
    {
        string paragraph = ReportExample.PolicyOfMany(8).Evaluate(ReportExample.Plan).ToParagraph();

        Assert.Contains(part, paragraph, StringComparison.Ordinal);
        Assert.DoesNotContain("Of the required rules", paragraph, StringComparison.Ordinal);
        Assert.DoesNotContain("Of the typical rules", paragraph, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_sentences_are_all_quoted() => Assert.Contains(
        "The policy also says what no rule here judges: \"Sentence 1.\" [R1]; \"Sentence 2.\" [R2]; \"Sentence 3.\" [R3]. Sources:",
        ReportExample.PolicyOfMany(3).Evaluate(ReportExample.Plan).ToParagraph(),
        StringComparison.Ordinal);

    [Fact]
    public void Of_much_more_it_is_hardly_longer()
    {
        int OfMany(int count) => ReportExample.PolicyOfMany(count).Evaluate(ReportExample.Plan).ToParagraph().Length;

        Assert.InRange(OfMany(100), OfMany(10), OfMany(10) * 105 / 100);
    }

    /// <summary>Whether 22 or 23 of the 200 characters are left for pairs of them, 11 pairs are shown.</summary>
    [Theory]
    [InlineData(160)]
    [InlineData(159)]
    public void A_long_change_is_cut_but_not_through_a_character(int before)
    {
        string shown = new string('x', before) + string.Concat(Enumerable.Repeat("😀", 11));

        Mends(new string('x', before) + string.Concat(Enumerable.Repeat("😀", 20)), $"{shown}…");
    }

    [Fact]
    public void A_change_of_200_characters_is_whole()
    {
        string name = new('x', 200 - "from week 1, add ".Length - " 1 h on tuesday".Length);

        Mends(name, $"{name} 1 h on tuesday");
        Mends($"{name}x", $"{name}x 1 h on tuesd…");
    }

    // The last two of the 200 characters are one.
    [Fact]
    public void A_change_is_not_cut_through_its_last_character() => Mends($"{new string('x', 181)}😀xxxxx", $"{new string('x', 181)}…");

    private static void Mends(string groupType, string change)
    {
        WeeklySchedule week = WeeklySchedule.Each(Session.AnyTime.Group(GroupType.Other(groupType), 60), IsoDayOfWeek.Monday);

        Assert.Equal(
            "Under example (Example), plan example is not compliant. "
            + "The required rule service-days is breached: 1 day with treatment a week in weeks 1–8; required: at least 2 days [1]. "
            + $"This would mend it: from week 1, add {change} (2 other changes would, too). "
            + "Source: [1] Manual.",
            Example.PolicyOf(Rule.ServiceDays(min: 2)).Evaluate(ProgramPlan.Create("example").Weeks(8, week).Build()).ToParagraph());
    }

    [Fact]
    public void What_would_break_it_becomes_a_space() => Assert.Equal(
        "Under p (A policy), plan example is compliant. The required rule service-days holds: 1 day with treatment a week; required: at most 7 days [1]. "
        + "The policy also says what no rule here judges: \"One thing. And another.\" [1]. Source: [1] A manual.",
        Policy.Create("p", "A\r\npolicy", AuthorityKind.Guidance)
            .Source(new("1", "A\tmanual"))
            .Add(Rule.ServiceDays(max: 7))
            .Add(new UnmodeledRule("One thing.\n\nAnd another.", "1"))
            .Build()
            .Evaluate(Example.PlanOf(60))
            .ToParagraph());
}
