using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Scheduling;

public sealed class ServiceDayTests
{
    [Fact]
    public void It_has_1_to_24_sessions()
    {
        Assert.Equal(24, ServiceDay.Unchosen([.. Enumerable.Repeat(Example.Session(60), 24)]).Sessions.Count);
        Refusal.IsIllFormed(() => ServiceDay.Unchosen(), "sessions", "A day has 0 sessions; allowed are 1 to 24.");
        Refusal.IsIllFormed(
            () => ServiceDay.Unchosen([.. Enumerable.Repeat(Example.Session(1), 25)]), "sessions", "A day has 25 sessions; allowed are 1 to 24.");
    }

    [Fact]
    public void Its_sessions_last_a_day_at_most()
    {
        Assert.Equal(2, ServiceDay.Unchosen(Example.Session(1439), Example.Session(1)).Sessions.Count);
        Refusal.IsIllFormed(
            () => ServiceDay.Unchosen(Example.Session(1439), Example.Session(2)),
            "sessions",
            "The sessions of a day are 1441 minutes; allowed are at most 1440.");
    }

    [Fact]
    public void A_session_may_begin_when_another_ends()
    {
        ServiceDay day = ServiceDay.On(IsoDayOfWeek.Monday, At(9, 0, minutes: 60), At(8, 0, minutes: 60), At(10, 0, minutes: 60));

        Assert.Equal(3, day.Sessions.Count);
    }

    [Theory]
    [InlineData(9, 59, 60, "09:59 to 10:59")]
    [InlineData(8, 30, 31, "08:30 to 09:01")]
    [InlineData(9, 15, 15, "09:15 to 09:30")]
    [InlineData(8, 0, 180, "08:00 to 11:00")]
    [InlineData(9, 0, 60, "09:00 to 10:00")]
    public void Sessions_do_not_overlap(int hour, int minute, int minutes, string span) => Refusal.IsIllFormed(
        () => ServiceDay.On(IsoDayOfWeek.Monday, At(9, 0, minutes: 60), At(hour, minute, minutes)),
        "sessions[1]",
        $"Two sessions of a day overlap: 09:00 to 10:00 and {span}.");

    [Fact]
    public void Sessions_at_any_time_overlap_with_none() =>
        Assert.Equal(2, ServiceDay.On(IsoDayOfWeek.Monday, At(9, 0, minutes: 600), Example.Session(600)).Sessions.Count);

    [Fact]
    public void Its_weekday_may_be_unchosen() => Assert.Null(ServiceDay.Unchosen(Example.Session(60)).Day);

    [Fact]
    public void Another_weekday_than_monday_to_sunday_is_refused()
    {
        const string Message = "None is no day of the week; allowed are monday, tuesday, wednesday, thursday, friday, saturday, sunday.";
        Refusal.IsOutOfBounds(() => ServiceDay.On(IsoDayOfWeek.None, Example.Session(60)), "day", IsoDayOfWeek.None, Message);
        Refusal.IsOutOfBounds(() => ServiceDay.Owning(IsoDayOfWeek.None, [Example.Session(60)]), "day", IsoDayOfWeek.None, Message);
    }

    [Fact]
    public void Sessions_that_make_no_day_make_none()
    {
        Assert.False(ServiceDay.TryCreate(IsoDayOfWeek.Monday, [], out ServiceDay? day, out WellFormednessError? error));
        Assert.Null(day);
        Assert.Equal("sessions", error.Location);
    }

    [Fact]
    public void Text_has_weekday_and_sessions()
    {
        Assert.Equal("monday: 09:00 group 1 h; group 30 min", ServiceDay.On(IsoDayOfWeek.Monday, At(9, 0, 60), Example.Session(30)).ToString());
        Assert.Equal("any day: group 30 min", ServiceDay.Unchosen(Example.Session(30)).ToString());
    }

    private static Session At(int hour, int minute, int minutes) => Session.StartingAt(hour, minute).Then(Service.Group, minutes);
}
