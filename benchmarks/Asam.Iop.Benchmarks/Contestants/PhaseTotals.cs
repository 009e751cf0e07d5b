using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>The totals of one week of a phase. Of what a week has none of, the least and the most are <see langword="null"/>.</summary>
public sealed class PhaseTotals
{
    public int Weeks { get; set; }

    public int Minutes { get; set; }

    public int ServiceDays { get; set; }

    public int Services { get; set; }

    public int Individuals { get; set; }

    public bool IsAudioOnly { get; set; }

    public int? LeastServicesOfDay { get; set; }

    public int? LeastMinutesOfDay { get; set; }

    public int? MostMinutesOfDay { get; set; }

    public int? LeastMinutesOfSession { get; set; }

    public int? MostMinutesOfSession { get; set; }

    public int? LeastMinutesOfIndividual { get; set; }

    public int? MostMinutesOfIndividual { get; set; }

    public int? LeastSizeOfGroup { get; set; }

    public int? MostSizeOfGroup { get; set; }

    internal static PhaseTotals Of(Phase phase, Modality? modality)
    {
        ServiceDay[] days = [.. phase.Patterns[0].Days.Where(PlanTotals.HasTreatment)];
        Session[] sessions = [.. days.SelectMany(day => day.Sessions).Where(HasGroup)];
        ServiceBlock[] blocks = [.. days.SelectMany(Treatment)];
        ServiceBlock[] individuals = [.. blocks.Where(block => block.Service == Service.Individual)];
        ServiceBlock[] groups = [.. blocks.Where(block => block.Service == Service.Group)];
        return new()
        {
            Weeks = phase.Weeks ?? 0,
            Minutes = blocks.Sum(MinutesOf),
            ServiceDays = days.Length,
            Services = blocks.Length,
            Individuals = individuals.Length,
            IsAudioOnly = blocks.Any(block => (block.Modality ?? modality) == Modality.AudioOnly),
            LeastServicesOfDay = days.Min(day => (int?)Treatment(day).Count()),
            LeastMinutesOfDay = days.Min(day => (int?)Treatment(day).Sum(MinutesOf)),
            MostMinutesOfDay = days.Max(day => (int?)Treatment(day).Sum(MinutesOf)),
            LeastMinutesOfSession = sessions.Min(session => (int?)session.Length.TotalMinutes),
            MostMinutesOfSession = sessions.Max(session => (int?)session.Length.TotalMinutes),
            LeastMinutesOfIndividual = individuals.Min(block => (int?)MinutesOf(block)),
            MostMinutesOfIndividual = individuals.Max(block => (int?)MinutesOf(block)),
            LeastSizeOfGroup = groups.Min(block => block.Size),
            MostSizeOfGroup = groups.Max(block => block.Size),
        };
    }

    private static IEnumerable<ServiceBlock> Treatment(ServiceDay day) =>
        day.Sessions.SelectMany(session => session.Blocks).Where(PlanTotals.IsTreatment);

    private static bool HasGroup(Session session) => session.Blocks.Any(block => block.Service == Service.Group);

    private static int MinutesOf(ServiceBlock block) => block.Duration.TotalMinutes;
}
