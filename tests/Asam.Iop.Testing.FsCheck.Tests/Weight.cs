using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Tests;

/// <summary>How far a value is from the simplest of its type. Every step of shrinking must make it less, so that shrinking ends.</summary>
internal static partial class Weight
{
    private const int Endless = 1_000_000;

    /// <summary>What was found first shrinks to itself, to be printed in full; all that comes after is so already.</summary>
    public static long Of(GeneratedPlan generated) =>
        Of(generated.Plan) + Count(!generated.IsShrunk);

    public static long Of(ProgramPlan plan) => Of(plan.Description) + plan.Phases.Sum(phase => 1 + Of(phase));

    public static long Of(Phase phase) => Of(phase.Level) + (phase.Weeks ?? Endless) + phase.Patterns.Sum(pattern => 1 + Of(pattern));

    /// <summary>Days in the order of the week are simpler than others.</summary>
    public static long Of(WeeklySchedule week) => week.Days.Sum(day => 1 + Of(day))
        + week.Days.Select((day, at) => week.Days.Take(at).Count(before => NumberOf(before) > NumberOf(day))).Sum();

    public static long Of(ServiceDay day) => (10 * NumberOf(day)) + day.Sessions.Sum(session => 1 + Of(session));

    public static long Of(Session session) => Of(session.Start) + Of(session.Id) + session.Blocks.Sum(block => 1 + Of(block));

    /// <summary>Fewer minutes are simpler than rounder ones, and of as many the rounder are.</summary>
    public static long Of(ServiceBlock block) => (10 * block.Duration.TotalMinutes) + RoughnessOf(block.Duration.TotalMinutes)
        + Count(block.Service != Service.Group, block.Modality is not null, block.Modality > Modality.InPerson)
        + (block.GroupType is GroupType type ? 1 + Of(type) : 0)
        + (block.Size ?? 0);

    public static long Of(PlanDescription it) => Of(it.Edition) + Of(it.Id) + Of(it.Title) + Of(it.Source) + (it.Age + 1 ?? 0)
        + Count(it.Population != Population.Adult, it.Condition is not null, it.Living is not null, it.Modality is not null);

    public static long Of(LevelOfCare level) => Of(level.Edition) + Count(!level.IsIntensiveOutpatient);

    public static long Of(AsamEdition edition) => Count(edition != AsamEdition.Third);

    public static long Of(GroupType type) => Of(type.Name) + Count(type != GroupType.Process);

    public static long Of(ServiceSet set) =>
        ServiceSet.AllWords.Count(word => ServiceSet.TryParse(word, out ServiceSet? one) && one.Except(set).IsEmpty);

    public static long Of(ModalitySet set) => set.Modalities.Count;

    public static long Of(WeekRange range) => range.First + (range.Last ?? Endless + range.First);

    private static int NumberOf(ServiceDay day) => (int)(day.Day ?? (IsoDayOfWeek)8);

    private static int RoughnessOf(int minutes) =>
        minutes % 60 == 0 ? 0 : minutes % 30 == 0 ? 1 : minutes % 15 == 0 ? 2 : minutes % 5 == 0 ? 3 : 4;

    /// <summary>No start is simplest, then nine in the morning, the whole hour, the half hour.</summary>
    private static long Of(LocalTime? start) => start switch
    {
        null => 0,
        LocalTime { Hour: 9, Minute: 0 } => 1,
        LocalTime { Minute: 0 } => 2,
        LocalTime { Minute: 30 } => 3,
        _ => 4,
    };

    /// <summary>No text is simplest, then the letter a, then the shorter.</summary>
    private static long Of(string? text) => text switch
    {
        null => 0,
        "a" => 1,
        _ => 1 + text.Length,
    };

    private static int Count(params bool[] facts) => facts.Count(fact => fact);
}
