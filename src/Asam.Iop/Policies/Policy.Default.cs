using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <content>The definition that the library rests on.</content>
public sealed partial class Policy
{
    /// <summary>
    /// Gets the default policy, <c>iop</c>: 9 to 20 hours of treatment a week, and what is typical of an intensive outpatient program.
    /// Source: "What is IOP?", Harbor Wellness and Recovery Center.
    /// </summary>
    public static Policy Default { get; } = Create("iop", "Intensive outpatient program", AuthorityKind.Definition)
        .Source(new("HWRC", "What is IOP? Harbor Wellness and Recovery Center"))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)))
        .Add(Rule.ServiceDays(min: 3, max: 5).AsTypical())
        .Add(Rule.SessionHours(SessionDuration.FromHours(3), SessionDuration.FromHours(3)).AsTypical())
        .Add(Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1).AsTypical())
        .Add(Rule.ServiceMinutes(ServiceSet.Of(Service.Individual), min: 60, max: 60).AsTypical())
        .Add(Rule.ProgramLength(min: 8, max: 24).AsTypical())
        .Add(Rule.TitrationOfDays().AsTypical())
        .Build();
}
