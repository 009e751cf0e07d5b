using FluentValidation;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>The rules of <see cref="SamplePolicies.OfAllKinds"/> as the documentation of FluentValidation teaches to write them.</summary>
internal sealed class AllKindsValidator : AbstractValidator<PlanTotals>
{
    public AllKindsValidator()
    {
        RuleForEach(plan => plan.Phases).SetValidator(new PhaseValidator());
        RuleFor(plan => plan.MostDaysBetween).LessThanOrEqualTo(2).WithErrorCode("days-between");
        RuleFor(plan => plan.MostDaysAdded).LessThanOrEqualTo(0).WithErrorCode("titration");
        RuleFor(plan => plan.MinutesOfTwelveWeeks).GreaterThanOrEqualTo(6000).WithErrorCode("total-hours");
        RuleFor(plan => plan.Weeks).InclusiveBetween(8, 24).WithErrorCode("program-length");
    }

    private sealed class PhaseValidator : AbstractValidator<PhaseTotals>
    {
        public PhaseValidator()
        {
            RuleFor(phase => phase.Minutes).InclusiveBetween(540, 1200).WithErrorCode("weekly-hours");
            RuleFor(phase => phase.ServiceDays).InclusiveBetween(3, 5).WithErrorCode("service-days");
            RuleFor(phase => phase.LeastMinutesOfDay).GreaterThanOrEqualTo(60).WithErrorCode("service-day-hours");
            RuleFor(phase => phase.MostMinutesOfDay).LessThanOrEqualTo(300).WithErrorCode("service-day-hours");
            RuleFor(phase => phase.LeastMinutesOfSession).GreaterThanOrEqualTo(180).WithErrorCode("session-hours");
            RuleFor(phase => phase.MostMinutesOfSession).LessThanOrEqualTo(180).WithErrorCode("session-hours");
            RuleFor(phase => phase.LeastServicesOfDay).GreaterThanOrEqualTo(1).WithErrorCode("services-per-day");
            RuleFor(phase => phase.Services).GreaterThanOrEqualTo(6).WithErrorCode("services-per-week");
            RuleFor(phase => phase.Individuals).GreaterThanOrEqualTo(1).WithErrorCode("service-frequency");
            RuleFor(phase => phase.LeastMinutesOfIndividual).GreaterThanOrEqualTo(60).WithErrorCode("service-minutes");
            RuleFor(phase => phase.MostMinutesOfIndividual).LessThanOrEqualTo(60).WithErrorCode("service-minutes");
            RuleFor(phase => phase.LeastSizeOfGroup).GreaterThanOrEqualTo(2).WithErrorCode("group-size");
            RuleFor(phase => phase.MostSizeOfGroup).LessThanOrEqualTo(12).WithErrorCode("group-size");
            RuleFor(phase => phase.IsAudioOnly).Equal(false).WithErrorCode("modality");
        }
    }
}
