using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>A violated rule as those see it who look for a change that mends it: the first week that breaches, and by how much.</summary>
internal sealed partial class Breach
{
    private readonly Policy _policy;
    private readonly Rule _rule;
    private readonly ProgramPlan _plan;
    private readonly Finding _worst;
    private readonly WeeklySchedule _week;
    private readonly bool _isOneWeek;

    public Breach(Policy policy, ProgramPlan plan, RuleOutcome outcome)
    {
        _policy = policy;
        _rule = outcome.Rule;
        _plan = plan;
        Finding[] findings = [.. outcome.Decisive];
        _worst = OutcomeFigures.Decisive(RuleResult.Violated, [.. findings])!.Value;
        FirstWeek = outcome.Weeks[0].First;
        MaxAllowed = findings.Min(finding => finding.Bounds.Max) ?? 0;
        _week = plan.Week(FirstWeek).Schedule;
        _isOneWeek = outcome.Weeks.Count == 1 && outcome.Weeks[0].Last == FirstWeek;
        Sessions = [.. SessionsOf(_week)];
    }

    /// <summary>Gets the number of the first week that breaches.</summary>
    public int FirstWeek { get; }

    /// <summary>Gets the least of the maxima that were breached.</summary>
    public int MaxAllowed { get; }

    /// <summary>Gets a value indicating whether the worst value is over its limit, not under it.</summary>
    public bool IsAbove => _worst.Low > _worst.Bounds.Max;

    /// <summary>Gets the sessions of the first week that breaches, and how a change names each.</summary>
    public IReadOnlyList<(SessionAddress Address, Session Session)> Sessions { get; }

    /// <summary>Gets the value nearest to one that lies outside the limits.</summary>
    public int Nearest(int value, int atLeast, int atMost)
    {
        int nearest = Math.Min(Math.Max(value, _worst.Bounds.Min ?? value), _worst.Bounds.Max ?? int.MaxValue);
        return Math.Min(Math.Max(nearest, atLeast), atMost);
    }

    private static IEnumerable<(SessionAddress Address, Session Session)> SessionsOf(WeeklySchedule week)
    {
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
                yield return (address, day.Sessions[i]);
            }
        }
    }

    private static bool IsFlexible(ServiceBlock block) => block.Service is Service.Group or Service.Unspecified;
}
