using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Tests.Policies;

/// <summary>Reports of which every kind of outcome is one, for the tests of their texts.</summary>
internal static class ReportExample
{
    /// <summary>A policy with a rule that is breached, one that cannot be judged, one that holds, one that does not apply, and advice.</summary>
    public static Policy Policy { get; } = Asam.Iop.Policies.Policy.Create("us-xx-iop", "Rules of a state", AuthorityKind.License)
        .Source(new("R1", "Rule book", "https://example.org/rules", new LocalDate(2024, 2, 29)))
        .Source(new("R2", "A letter."))
        .Source(new("R3", "Nothing of it is cited"))
        .Add(Rule.ServiceDays(max: 2).AsTypical().CitedFrom("R2"))
        .Add(Rule.Modality(ModalitySet.Of(Modality.InPerson)).CitedFrom("R1", "R2"))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9)).CitedFrom("R1"))
        .Add(Rule.ServiceDayHours(SessionDuration.FromHours(3)).Of(Basis.Attended).CitedFrom("R2"))
        .Add(Rule.ProgramLength(8, 24).CitedFrom("R2"))
        .Add(Rule.GroupSize(max: 12).AsTypical().CitedFrom("R2"))
        .Add(new UnmodeledRule("A group has a counselor in the room.", "R1"))
        .Build();

    /// <summary>Eight weeks of nine hours on three days, then four weeks of six hours on two.</summary>
    public static ProgramPlan Plan { get; } = ProgramPlan.Create("evening-12")
        .Titrate(Session.StartingAt(17, 30).Group(GroupType.Process, 180), days: [3, 2], weeks: [8, 4])
        .Build();

    /// <summary>A policy with so many rules of each result that applies, of each enforcement, and as many sources and sentences.</summary>
    public static Policy PolicyOfMany(int count)
    {
        PolicyBuilder policy = Asam.Iop.Policies.Policy.Create("many", "Many rules", AuthorityKind.Guidance);
        for (int i = 1; i <= count; i++)
        {
            policy.Source(new(FormattableString.Invariant($"R{i}"), FormattableString.Invariant($"Book {i}")));
            policy.Add(new UnmodeledRule(FormattableString.Invariant($"Sentence {i}."), FormattableString.Invariant($"R{i}")));
            foreach (Enforcement enforcement in PolicyCodes.Enforcements.Values)
            {
                string suffix = FormattableString.Invariant($"{PolicyCodes.Enforcements.Of(enforcement)}-{i}");
                policy.Add(Rule.WeeklyHours(WeeklyHours.FromHours(90)).As(enforcement).Named($"breached-{suffix}"));
                policy.Add(Rule.GroupSize(max: 12).As(enforcement).Named($"unknown-{suffix}"));
                policy.Add(Rule.WeeklyHours(max: WeeklyHours.FromHours(90)).As(enforcement).Named($"held-{suffix}"));
                policy.Add(Rule.WeeklyHours(max: WeeklyHours.FromHours(90)).As(enforcement).Of(Basis.Offered).Named($"elsewhere-{suffix}"));
            }
        }

        return policy.Build();
    }
}
