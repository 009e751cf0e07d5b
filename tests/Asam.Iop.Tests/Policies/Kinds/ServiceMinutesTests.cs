using Asam.Iop.Policies;
using Asam.Iop.Services;
using static Asam.Iop.Services.Service;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>service-minutes</c>: minutes of every block of some services.</summary>
public sealed class ServiceMinutesTests
{
    [Fact]
    public void An_unspecified_block_is_none_of_the_services_even_of_ones_that_name_it()
    {
        Rule rule = Rule.ServiceMinutes(ServiceSet.Of(Unspecified, Individual), max: 30);

        rule.HasNothingToJudge(Write.Plan.Weeks(1, Write.Week(Write.Day(Monday, Write.Hours(Unspecified)))).Build());
        rule.IsViolated(
            Write.Plan.Weeks(1, Write.Week(Write.Day(Monday, Write.Hours(Unspecified, Individual)))).Build(),
            "week 1",
            "1 h",
            "at most 30 min",
            "1 h a block of individual, unspecified in week 1; required: at most 30 min.");
    }
}
