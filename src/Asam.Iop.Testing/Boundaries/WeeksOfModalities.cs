using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Weeks that are attended in an allowed way, and beside each the same one attended otherwise.</summary>
internal static class WeeksOfModalities
{
    public static IEnumerable<(WeeklySchedule Usual, WeeklySchedule Breach)> Of(Scene scene, Frame frame)
    {
        ModalitySet allowed = scene.Rule.Parameters.Modalities("allowed")!;
        return from week in WeeksOfHours.OnEveryDay(scene, frame).OfType<WeeklySchedule>()
               from other in VocabularyCodes.BlockModalities.Values.Where(modality => !allowed.Contains(modality)).Take(1)
               select (Attended(week, allowed.Modalities[0]), Attended(week, other));
    }

    private static WeeklySchedule Attended(WeeklySchedule week, Modality modality) => WeeklySchedule.Create(week.Days.Select(
        day => day.WithSessions(day.Sessions.Select(
            session => session.WithBlocks(session.Blocks.Select(block => block.WithModality(modality)))))));
}
