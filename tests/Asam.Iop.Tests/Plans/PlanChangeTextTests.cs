using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Plans;

/// <summary>The code of each kind of change, which documents keep, and the sentence that it is told as.</summary>
public sealed class PlanChangeTextTests
{
    private static readonly SessionAddress OnMonday = SessionAddress.On(IsoDayOfWeek.Monday);
    private static readonly Session Hour = Session.AnyTime.Individual(60);
    private static readonly Phase Week = Phase.Create(LevelOfCare.IntensiveOutpatient, 1, Example.WeekOf(60));

    /// <summary>A change of each kind, its code, and what it does.</summary>
    public static TheoryData<PlanChange, string, string> Kinds { get; } = new()
    {
        { PlanChange.Extend(2, 3), "extend", "from week 3, extend by 2 weeks" },
        { PlanChange.Shorten(1, 3), "shorten", "from week 3, shorten by 1 week" },
        { PlanChange.End(3), "end", "from week 3, end the plan" },
        { PlanChange.LeaveOpen(3), "leave-open", "from week 3, go on without an end" },
        { PlanChange.StepDown(3, 9), "step-down", "from week 9, step down to 3 days a week" },
        { PlanChange.AddSession(Hour, IsoDayOfWeek.Friday, 2), "add-session", "from week 2, add individual 1 h on friday" },
        { PlanChange.AddSession(Hour, day: null, 2), "add-session", "from week 2, add individual 1 h on a further day" },
        { PlanChange.RemoveSession(OnMonday, 2), "remove-session", "from week 2, remove session 1 on monday" },
        { PlanChange.MoveSession(OnMonday, IsoDayOfWeek.Friday, new LocalTime(9, 30), 1), "move-session", "from week 1, move session 1 on monday to friday 09:30" },
        { PlanChange.MoveSession(OnMonday, IsoDayOfWeek.Friday, start: null, 1), "move-session", "from week 1, move session 1 on monday to friday" },
        { PlanChange.ResizeSession(OnMonday, 90, 1), "resize-session", "from week 1, make session 1 on monday last 1 h 30 min" },
        { PlanChange.ResizeBlock(OnMonday, 2, 45, 1), "resize-block", "from week 1, make block 2 of session 1 on monday last 45 min" },
        { PlanChange.ReplaceSession(OnMonday, Hour, 1), "replace-session", "from week 1, replace session 1 on monday by individual 1 h" },
        { PlanChange.ReplaceWeek(WeeklySchedule.Empty, 4), "replace-week", "from week 4, for that week alone, have no service days" },
        { PlanChange.ContinueWith(5, Week), "continue-with", "from week 5, continue with level 2.1, 1 week: monday: group 1 h" },
        { PlanChange.ChangeLevel(LevelOfCare.Find(AsamEdition.Third, "1"), 7), "change-level", "from week 7, change to level 1" },
        { PlanChange.SetModality(Modality.Virtual, 2), "set-modality", "from week 2, attend everything virtual" },
        { PlanChange.SetModality(Modality.Virtual, 2, OnMonday), "set-modality", "from week 2, attend session 1 on monday virtual" },
        { PlanChange.SetLiving(LivingArrangement.SoberLiving, 2), "set-living", "from week 2, live in sober-living" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_change_has_the_code_of_its_kind_and_says_what_is_done_from_when_on(PlanChange change, string code, string text) =>
        Assert.Equal((code, text), (change.Code, change.ToString()));
}
