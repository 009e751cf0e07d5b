using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>A phase whose level is still a code, since the edition that gives it a meaning may come after the phases.</summary>
/// <remarks>Its weeks and the number of its patterns were judged as they were read.</remarks>
internal sealed class PhaseDraft(string? level, int levelOffset, int? weeks, List<WeeklySchedule>? patterns)
{
    /// <summary>Makes the phase.</summary>
    /// <param name="cursor">A cursor that stands on the plan.</param>
    /// <param name="edition">The edition of the plan.</param>
    /// <returns>The phase, or <see langword="null"/> if something about it is wrong, which was noted.</returns>
    public Phase? ToPhase(ref DocumentCursor cursor, AsamEdition edition)
    {
        if (level is null)
            return null;
        if (!LevelOfCare.TryFind(edition, level, out LevelOfCare? known))
        {
            cursor.Report(
                levelOffset,
                $"\"{Excerpt.Of(level)}\" is no level of the {VocabularyCodes.Editions.Of(edition)} edition; "
                + $"allowed are {string.Join(", ", LevelOfCare.All(edition).Select(each => each.Code))}.");
            return null;
        }

        return patterns is not null && Phase.TryCreate(known, weeks, patterns, out Phase? phase, out _) ? phase : null;
    }
}
