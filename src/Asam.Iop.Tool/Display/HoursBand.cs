using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Tool.Display;

/// <summary>The minutes of treatment that a policy wants in a week, and what it counts.</summary>
/// <param name="Min">The least minutes, inclusive, if the policy says so.</param>
/// <param name="Max">The most minutes, inclusive, if the policy says so.</param>
/// <param name="Counted">The services that count.</param>
internal sealed record HoursBand(int? Min, int? Max, ServiceSet Counted)
{
    /// <summary>Gets the band of a policy: that of its first rule of the weekly hours of a schedule.</summary>
    public static HoursBand Of(Policy policy)
    {
        Rule? rule = policy.Rules.FirstOrDefault(each => each.Kind == Rule.WeeklyHoursKind && each.Basis == Basis.Scheduled);
        ServiceSet counted = (rule?.Counts ?? policy.Description.Counts).Except(rule?.Excludes ?? policy.Description.Excludes);
        return new(rule?.Parameters.Number("minHours"), rule?.Parameters.Number("maxHours"), counted);
    }

    public bool Contains(int minutes) => !(minutes < Min) && !(minutes > Max);

    public override string ToString() => (Min, Max) switch
    {
        (int min, int max) => Durations.FormatRange(min, max),
        (int min, null) => $"at least {Durations.Format(min)}",
        (null, int max) => $"at most {Durations.Format(max)}",
        _ => "any",
    };
}
