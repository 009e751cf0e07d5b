using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>Some weeks are left out; what comes after them comes earlier.</summary>
public sealed class ShortenChange : PlanChange
{
    internal ShortenChange(int weeks, int fromWeek)
        : base(fromWeek)
    {
        Weeks = weeks;
    }

    /// <inheritdoc/>
    public override string Code => "shorten";

    /// <summary>Gets the number of weeks left out, from 1.</summary>
    public int Weeks { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Weeks];

    /// <inheritdoc/>
    private protected override string Describe() => $"shorten by {ProgramLength.FromWeeks(Weeks)}";

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan)
    {
        if (FromWeek + Weeks - 1 > plan.TotalWeeks)
        {
            throw new IllFormedException(new(
                "weeks",
                FormattableString.Invariant($"The plan has {plan.TotalWeeks} weeks; from week {FromWeek} it can be shortened by at most {plan.TotalWeeks - FromWeek + 1}.")));
        }

        return PlanEdits.Join(plan, PlanEdits.PartBefore(plan, FromWeek).History, PlanEdits.PartBefore(plan, FromWeek + Weeks).Future);
    }
}
