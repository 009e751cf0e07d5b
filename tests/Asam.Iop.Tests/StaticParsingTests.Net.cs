namespace Asam.Iop.Tests;

/// <summary>Quantities are parsed by generic code as they are by their own methods.</summary>
public sealed class StaticParsingTests
{
    [Law]
    public void Session_durations_read_back(SessionDuration duration) => Assert.Equal(duration, ReadAs<SessionDuration>(duration.ToString()));

    [Law]
    public void Weekly_hours_read_back(WeeklyHours hours) => Assert.Equal(hours, ReadAs<WeeklyHours>(hours.ToString()));

    [Law]
    public void Program_lengths_read_back(ProgramLength length) => Assert.Equal(length, ReadAs<ProgramLength>(length.ToString()));

    private static T ReadAs<T>(string text)
        where T : IParsable<T>
    {
        Assert.True(T.TryParse(text, provider: null, out T? tried));
        Assert.Equal(T.Parse(text, provider: null), tried);
        return tried;
    }
}
