using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>A violated rule as those see it who look for a change that mends it: the first week that breaches, and by how much.</summary>
internal sealed partial class Breach
{
    private readonly Policy _policy;
    private readonly ProgramPlan _plan;
    private readonly IReadOnlyList<WeekRange> _weeks;

    /// <summary>What the rule counts for certain.</summary>
    private readonly ServiceSet _counted;
    private readonly Finding _worst;
    private readonly WeeklySchedule _week;
    private readonly bool _isOneWeek;

    public Breach(Policy policy, ProgramPlan plan, RuleOutcome outcome)
    {
        _policy = policy;
        _plan = plan;
        _weeks = outcome.Weeks;
        _counted = (outcome.Rule.Counts ?? policy.Description.Counts).Except(outcome.Rule.Excludes ?? policy.Description.Excludes);
        Finding[] findings = [.. outcome.Decisive];
        _worst = OutcomeFigures.Decisive(RuleResult.Violated, [.. findings])!.Value;
        FirstWeek = outcome.Weeks[0].First;
        MaxAllowed = findings.Min(finding => finding.Bounds.Max) ?? 0;
        _week = plan.Week(FirstWeek).Schedule;
        _isOneWeek = outcome.Weeks.Count == 1 && outcome.Weeks[0].Last == FirstWeek;
        Sessions = SessionsOf(_week);
    }

    /// <summary>Gets the number of the first week that breaches.</summary>
    public int FirstWeek { get; }

    /// <summary>Gets the least of the maxima that were breached.</summary>
    public int MaxAllowed { get; }

    /// <summary>Gets a value indicating whether the worst value is over its limit, not under it.</summary>
    public bool IsAbove => _worst.Bounds.WithoutMin().Judge(_worst.Low, _worst.High) == RuleResult.Violated;

    /// <summary>Gets the sessions of the first week that breaches, and how a change names each.</summary>
    public IReadOnlyList<PlacedSession> Sessions { get; }

    /// <summary>Gets the value nearest to one that lies outside the limits.</summary>
    public int Nearest(int value, int atLeast, int atMost)
    {
        int nearest = Math.Min(Math.Max(value, _worst.Bounds.Min ?? value), _worst.Bounds.Max ?? int.MaxValue);
        return Math.Min(Math.Max(nearest, atLeast), atMost);
    }

    private static List<PlacedSession> SessionsOf(WeeklySchedule week)
    {
        List<PlacedSession> placed = [];
        int unchosen = 0;
        foreach (ServiceDay day in week.Days)
        {
            unchosen += day.Day is null ? 1 : 0;
            for (int i = 0; i < day.Sessions.Count; i++)
            {
                SessionAddress address = (day.Sessions[i].Id, day.Day) switch
                {
                    (string id, _) => SessionAddress.Named(id),
                    (_, NodaTime.IsoDayOfWeek weekday) => SessionAddress.On(weekday, i + 1),
                    _ => SessionAddress.OnUnchosenDay(unchosen, i + 1),
                };
                placed.Add(new(address, day.Sessions[i], day));
            }
        }

        return placed;
    }

    /// <summary>A session, how a change names it, and the day that it is on.</summary>
    public readonly record struct PlacedSession(SessionAddress Address, Session Session, ServiceDay Day);

    private static bool IsFlexible(ServiceBlock block) => block.Service is Service.Group or Service.Unspecified;
}
