using FluentValidation;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>
/// The rules of the default policy as the documentation of FluentValidation teaches to write them: what is typical is a warning.
/// </summary>
internal sealed class DefaultValidator : AbstractValidator<PlanTotals>
{
    public DefaultValidator()
    {
        RuleForEach(plan => plan.Phases).SetValidator(new PhaseValidator());
        RuleFor(plan => plan.Weeks).InclusiveBetween(8, 24).WithErrorCode("program-length").WithSeverity(Severity.Warning);
        RuleFor(plan => plan.MostDaysAdded).LessThanOrEqualTo(0).WithErrorCode("titration").WithSeverity(Severity.Warning);
    }

    private sealed class PhaseValidator : AbstractValidator<PhaseTotals>
    {
        public PhaseValidator()
        {
            RuleFor(phase => phase.Minutes).InclusiveBetween(540, 1200).WithErrorCode("weekly-hours");
            RuleFor(phase => phase.ServiceDays).InclusiveBetween(3, 5).WithErrorCode("service-days").WithSeverity(Severity.Warning);
            RuleFor(phase => phase.LeastMinutesOfSession)
                .GreaterThanOrEqualTo(180).WithErrorCode("session-hours").WithSeverity(Severity.Warning);
            RuleFor(phase => phase.MostMinutesOfSession)
                .LessThanOrEqualTo(180).WithErrorCode("session-hours").WithSeverity(Severity.Warning);
            RuleFor(phase => phase.Individuals)
                .GreaterThanOrEqualTo(1).WithErrorCode("service-frequency").WithSeverity(Severity.Warning);
            RuleFor(phase => phase.LeastMinutesOfIndividual)
                .GreaterThanOrEqualTo(60).WithErrorCode("service-minutes").WithSeverity(Severity.Warning);
            RuleFor(phase => phase.MostMinutesOfIndividual)
                .LessThanOrEqualTo(60).WithErrorCode("service-minutes").WithSeverity(Severity.Warning);
        }
    }
}
