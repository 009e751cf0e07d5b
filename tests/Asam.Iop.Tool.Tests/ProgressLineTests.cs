using System.Text;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Tests;

public sealed class ProgressLineTests : IDisposable
{
    private const int Mebibyte = 1024 * 1024;

    private readonly MemoryStream _stream = new();
    private readonly SteppedClock _clock = new();

    public void Dispose() => _stream.Dispose();

    private ProgressLine Line(int width = 100, bool isTerminal = true) =>
        new(new Screen(_stream, ScreenTraits.Plain with { IsTerminal = isTerminal, Width = width }), _clock);

    /// <summary>What was drawn since the last time.</summary>
    private string Drawn()
    {
        string drawn = Encoding.UTF8.GetString(_stream.ToArray());
        _stream.SetLength(0);
        return drawn;
    }

    [Fact]
    public void Bar_speed_and_time_that_is_left_are_told()
    {
        ProgressLine line = Line();
        line.TotalBytes = 100 * Mebibyte;
        line.ReadBytes = 25 * Mebibyte;

        line.CountPlans(500);
        Assert.Equal("\r█████░░░░░░░░░░░░░░░  25 %  500 plans", Drawn());

        _clock.Step(TimeSpan.FromSeconds(10));
        line.CountPlans(249_500);
        Assert.Equal("\r█████░░░░░░░░░░░░░░░  25 %  250,000 plans  25,000 plans/s  30 s left", Drawn());

        _clock.Step(TimeSpan.FromSeconds(120));
        line.ReadBytes = 50 * Mebibyte;
        line.CountPlans(10_000);
        Assert.Equal("\r██████████░░░░░░░░░░  50 %  260,000 plans  2,000 plans/s  2 min 10 s left", Drawn());

        _clock.Step(TimeSpan.FromHours(2));
        line.CountPlans(0);
        Assert.Equal("\r██████████░░░░░░░░░░  50 %  260,000 plans  35 plans/s  2 h 02 min left".PadRight(74), Drawn());
    }

    [Fact]
    public void It_moves_five_times_a_second_at_most()
    {
        ProgressLine line = Line();
        line.TotalBytes = 100 * Mebibyte;
        line.CountPlans(1);
        Assert.NotEmpty(Drawn());

        _clock.Step(TimeSpan.FromMilliseconds(199));
        line.CountPlans(1);
        Assert.Empty(Drawn());

        _clock.Step(TimeSpan.FromMilliseconds(1));
        line.CountPlans(1);
        Assert.Equal("\r░░░░░░░░░░░░░░░░░░░░   0 %  3 plans", Drawn());
    }

    [Fact]
    public void Without_a_length_it_tells_plans_and_speed()
    {
        ProgressLine line = Line();
        line.ReadBytes = 4 * Mebibyte;
        _clock.Step(TimeSpan.FromSeconds(2));
        line.CountPlans(9000);

        Assert.Equal("\r9,000 plans  4,500 plans/s", Drawn());
    }

    [Fact]
    public void It_is_never_wider_than_the_screen_and_makes_room()
    {
        ProgressLine line = Line(width: 30);
        line.TotalBytes = 100 * Mebibyte;
        _clock.Step(TimeSpan.FromSeconds(2));
        line.CountPlans(9000);
        Assert.Equal("\r░░░░░░░░░░░░░░░░░░░░   0 %…", Drawn());

        line.Clear();
        Assert.Equal('\r' + new string(' ', 27) + '\r', Drawn());
        line.Clear();
        Assert.Empty(Drawn());
    }

    [Fact]
    public void Nobody_sees_it_elsewhere_than_on_a_terminal_or_of_short_input()
    {
        ProgressLine unseen = Line(isTerminal: false);
        unseen.TotalBytes = 100 * Mebibyte;
        unseen.CountPlans(1);
        ProgressLine brief = Line();
        brief.TotalBytes = (4 * Mebibyte) - 1;
        brief.CountPlans(1);

        Assert.Empty(Drawn());
    }

    /// <summary>A clock that goes on when it is told to.</summary>
    private sealed class SteppedClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Step(TimeSpan time) => _ticks += time.Ticks;

        public override long GetTimestamp() => _ticks;
    }
}
