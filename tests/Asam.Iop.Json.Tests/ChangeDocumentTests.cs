using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Json.Tests;

public class ChangeDocumentTests
{
    private const string MeetingJson = """{"id":"new","start":"09:05","blocks":[{"service":"individual","minutes":60}]}""";

    private static readonly SessionAddress Evening = SessionAddress.Named("mon-evening");

    private static readonly Session Meeting = Session.StartingAt(9, 5).Individual(60).WithId("new");

    private static readonly Phase Rest = Phase.Create(LevelOfCare.IntensiveOutpatient, weeks: null, WeeklySchedule.Empty);

    public static TheoryData<PlanChange, string> Changes => new()
    {
        { PlanChange.Extend(4, fromWeek: 9), """{"change":"extend","fromWeek":9,"weeks":4}""" },
        { PlanChange.Shorten(2, fromWeek: 9), """{"change":"shorten","fromWeek":9,"weeks":2}""" },
        { PlanChange.End(fromWeek: 9), """{"change":"end","fromWeek":9}""" },
        { PlanChange.LeaveOpen(fromWeek: 9), """{"change":"leave-open","fromWeek":9}""" },
        { PlanChange.StepDown(3, fromWeek: 9), """{"change":"step-down","fromWeek":9,"days":3}""" },
        {
            PlanChange.AddSession(Meeting, IsoDayOfWeek.Friday, fromWeek: 1),
            $$"""{"change":"add-session","fromWeek":1,"day":"friday","session":{{MeetingJson}}}"""
        },
        { PlanChange.AddSession(Meeting, day: null, fromWeek: 1), $$"""{"change":"add-session","fromWeek":1,"session":{{MeetingJson}}}""" },
        { PlanChange.RemoveSession(Evening, fromWeek: 2), """{"change":"remove-session","fromWeek":2,"session":{"id":"mon-evening"}}""" },
        {
            PlanChange.RemoveSession(SessionAddress.On(IsoDayOfWeek.Monday, 2), fromWeek: 2),
            """{"change":"remove-session","fromWeek":2,"session":{"day":"monday","number":2}}"""
        },
        {
            PlanChange.RemoveSession(SessionAddress.OnUnchosenDay(2), fromWeek: 2),
            """{"change":"remove-session","fromWeek":2,"session":{"unchosenDay":2,"number":1}}"""
        },
        {
            PlanChange.MoveSession(Evening, IsoDayOfWeek.Sunday, new LocalTime(8, 0), fromWeek: 2),
            """{"change":"move-session","fromWeek":2,"session":{"id":"mon-evening"},"day":"sunday","start":"08:00"}"""
        },
        {
            PlanChange.MoveSession(Evening, IsoDayOfWeek.Sunday, start: null, fromWeek: 2),
            """{"change":"move-session","fromWeek":2,"session":{"id":"mon-evening"},"day":"sunday"}"""
        },
        {
            PlanChange.ResizeSession(Evening, 180, fromWeek: 2),
            """{"change":"resize-session","fromWeek":2,"session":{"id":"mon-evening"},"minutes":180}"""
        },
        {
            PlanChange.ResizeBlock(Evening, 2, 45, fromWeek: 2),
            """{"change":"resize-block","fromWeek":2,"session":{"id":"mon-evening"},"block":2,"minutes":45}"""
        },
        {
            PlanChange.ReplaceSession(Evening, Meeting, fromWeek: 2),
            $$"""{"change":"replace-session","fromWeek":2,"session":{"id":"mon-evening"},"replacement":{{MeetingJson}}}"""
        },
        {
            PlanChange.ReplaceWeek(WeeklySchedule.Each(Meeting, IsoDayOfWeek.Monday), week: 3),
            $$$"""{"change":"replace-week","fromWeek":3,"schedule":{"days":[{"day":"monday","sessions":[{{{MeetingJson}}}]}]}}"""
        },
        { PlanChange.ContinueWith(13, Rest), """{"change":"continue-with","fromWeek":13,"phases":[{"level":"2.1","days":[]}]}""" },
        {
            PlanChange.ChangeLevel(LevelOfCare.Find(AsamEdition.Third, "2.5"), fromWeek: 2),
            """{"change":"change-level","fromWeek":2,"level":"2.5"}"""
        },
        { PlanChange.SetModality(Modality.Virtual, fromWeek: 2), """{"change":"set-modality","fromWeek":2,"modality":"virtual"}""" },
        {
            PlanChange.SetModality(Modality.AudioOnly, fromWeek: 2, Evening),
            """{"change":"set-modality","fromWeek":2,"session":{"id":"mon-evening"},"modality":"audio-only"}"""
        },
        { PlanChange.SetLiving(LivingArrangement.SoberLiving, fromWeek: 2), """{"change":"set-living","fromWeek":2,"living":"sober-living"}""" },
    };

    [Theory, MemberData(nameof(Changes))]
    public void A_change_is_written_with_its_code_its_week_and_what_it_says(PlanChange change, string expected) =>
        Assert.Equal(expected, ChangeDocument.Write(change));

    [Fact]
    public void Every_kind_of_change_is_among_them() => Assert.Equal(
        typeof(PlanChange).Assembly.GetTypes().Where(type => type.IsSealed && type.IsSubclassOf(typeof(PlanChange))).Select(type => type.Name).Order(),
        Changes.Select(row => row.Data.Item1.GetType().Name).Distinct().Order());
}
