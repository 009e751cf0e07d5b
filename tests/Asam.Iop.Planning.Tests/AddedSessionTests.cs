using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using static Asam.Iop.Planning.Tests.SmallPlans;
using static Asam.Iop.Planning.Tests.Written;

namespace Asam.Iop.Planning.Tests;

/// <summary>What is held in a session that is added to a week; the last one in each list is what the week holds, once more.</summary>
public sealed class AddedSessionTests
{
    public static TheoryData<string, Rule, string[]> Cases => new()
    {
        { "recreation 120 + art 60 + individual 90", Hours(min: 5).Excluding(ServicesOf("group:recreation")), ["art 2 h 30 min", "process 2 h 30 min", "recreation 2 h + art 1 h + individual 1 h 30 min"] },
        { "art 30 + music 60 + recreation 45", Hours(min: 5), ["music 2 h 45 min", "process 2 h 45 min", "art 30 min + music 1 h + recreation 45 min"] },
        { "individual 60", Hours(min: 3), ["process 2 h", "individual 1 h"] },
        { "process 60", Hours(min: 3).Counting(ServicesOf("individual")), ["individual 3 h", "process 1 h"] },
        { "process 60", Hours(min: 1).Counting(ServicesOf("individual")).Excluding(ServicesOf("individual")), ["process 1 h"] },
        { "process 59", Hours(min: 1), ["process 1 min", "process 59 min"] },
        { "individual 1", Rule.WeeklyHours(WeeklyHours.FromMinutes(1441)), ["process 24 h", "individual 1 min"] },
        { "individual 1", Rule.WeeklyHours(WeeklyHours.FromMinutes(1442)), ["individual 1 min"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_session_that_is_added_is_like_a_group_that_counts_and_of_process(string session, Rule rule, string[] added) => Assert.Equal(
        added.Select(each => $"from week 1, add {each} on a further day"),
        Edited.Texts<AddSessionChange>(Plan($"2: any {session}"), rule));

    [Fact]
    public void An_empty_week_takes_it_on_any_weekday() => Assert.Equal(
        ScheduleCodes.Days.Codes.Select(day => $"from week 1, add process 1 h on {day}"),
        Edited.Texts(Plan("2: none"), Hours(min: 1)));
}
