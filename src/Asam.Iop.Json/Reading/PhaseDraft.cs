using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>A phase whose level is still a code, since the edition that gives it a meaning may come after the phases.</summary>
internal sealed class PhaseDraft(ObjectScope scope, string? level, int levelLine, int? weeks, IReadOnlyList<WeeklySchedule>? patterns)
{
    private readonly ObjectScope _scope = scope;

    /// <summary>Makes the phase.</summary>
    /// <param name="cursor">A cursor that stands on the plan.</param>
    /// <param name="index">The index of the phase in the plan.</param>
    /// <param name="edition">The edition of the plan.</param>
    /// <returns>The phase, or <see langword="null"/> if something about it is wrong, which was noted.</returns>
    public Phase? ToPhase(ref DocumentCursor cursor, int index, AsamEdition edition)
    {
        if (level is null)
            return null;
        string place = FormattableString.Invariant($"{PlanProperty.Phases}[{index}]");
        if (!LevelOfCare.TryFind(edition, level, out LevelOfCare? known))
        {
            cursor.ReportAt(
                $"{place}.{PlanProperty.Level}",
                levelLine,
                $"\"{Excerpt.Of(level)}\" is no level of the {VocabularyCodes.Editions.Of(edition)} edition; "
                + $"allowed are {string.Join(", ", LevelOfCare.All(edition).Select(each => each.Code))}.");
            return null;
        }

        if (patterns is null)
            return null;
        if (!Phase.TryCreate(known, weeks, patterns, out Phase? phase, out WellFormednessError? error))
            cursor.Report([error], _scope, place);
        return phase;
    }
}
