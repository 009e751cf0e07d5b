using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Tests.Scheduling;

public sealed class WellFormednessErrorTests
{
    [Fact]
    public void It_is_seen_from_further_out()
    {
        Assert.False(Session.TryCreate([], start: null, id: null, out _, out WellFormednessError? error));

        WellFormednessError outer = error.Within("sessions[1]").Within("days[2]");

        Assert.Equal("days[2].sessions[1].blocks", outer.Location);
        Assert.Equal("days[2].sessions[1].blocks: A session has 0 blocks; allowed are 1 to 48.", outer.ToString());
        Assert.Equal("weeks[1]", new WellFormednessError(string.Empty, "Wrong.").Within("weeks[1]").Location);
    }

    [Fact]
    public void What_is_well_formed_has_none()
    {
        Assert.True(Session.TryCreate([ServiceBlock.Of(Service.Group, 1)], null, null, out Session? session, out WellFormednessError? error));

        Assert.NotNull(session);
        Assert.Null(error);
    }
}
