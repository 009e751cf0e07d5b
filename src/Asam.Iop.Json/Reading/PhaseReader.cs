using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a phase of a plan.</summary>
internal static class PhaseReader
{
    /// <summary>The properties, at their places in the shape.</summary>
    private enum Property
    {
        Level,
        Weeks,
        Days,
        Alternating,
    }

    private static readonly ObjectShape Shape = new(
        "a phase", [PlanProperty.Level, PlanProperty.Weeks, PlanProperty.Days, PlanProperty.Alternating], required: [PlanProperty.Level]);

    private const string AllowedLevels = "allowed is the code of a level of care as a text, such as \"2.1\"";

    /// <remarks>A phase that is wrong is a draft too: its level can still be judged.</remarks>
    public static PhaseDraft? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        string? level = null;
        int levelOffset = 0;
        int? weeks = null;
        List<ServiceDay>? days = null;
        List<WeeklySchedule>? patterns = null;
        int patternsOffset = 0;
        while (cursor.NextProperty(ref scope, out int property))
        {
            switch ((Property)property)
            {
                case Property.Level:
                    levelOffset = cursor.Offset;
                    level = cursor.TryReadWord(PlanWords.Levels, out string? known) ? known : cursor.ReadTextOf(AllowedLevels);
                    break;
                case Property.Weeks:
                    cursor.ReadWhole(Phase.MinWeeks, Phase.MaxWeeks, out weeks);
                    break;
                case Property.Days:
                    days = PatternReader.ReadDays(ref cursor);
                    break;
                case Property.Alternating:
                    patternsOffset = cursor.Offset;
                    patterns = ListReader.Read(ref cursor, "an array of patterns", PatternReader.Read);
                    break;
            }
        }

        if (cursor.IsBroken)
            return null;
        if (days is not null && PatternReader.ToWeek(ref cursor, days, scope) is WeeklySchedule week)
            patterns = [week];
        JudgeTogether(ref cursor, scope, patterns, patternsOffset);
        return new(level, levelOffset, weeks, cursor.IsClean(scope) ? patterns : null);
    }

    /// <summary>Notes what is wrong about days and patterns beside each other.</summary>
    private static void JudgeTogether(ref DocumentCursor cursor, in ObjectScope scope, List<WeeklySchedule>? patterns, int patternsOffset)
    {
        bool hasDays = scope.Has((int)Property.Days);
        bool hasPatterns = scope.Has((int)Property.Alternating);
        if (!hasDays && !hasPatterns)
            cursor.Report(scope.Offset, "\"days\" is missing; a phase needs \"days\" or \"alternating\".");
        else if (hasDays && hasPatterns)
            cursor.Report(patternsOffset, "\"alternating\" stands beside \"days\"; a phase has one of them.");
        else if (hasPatterns && patterns?.Count is < Phase.MinAlternatingPatterns or > Phase.MaxPatterns)
        {
            cursor.Report(
                patternsOffset,
                FormattableString.Invariant($"A phase has {patterns.Count} patterns that alternate; allowed are {Phase.MinAlternatingPatterns} to {Phase.MaxPatterns}."));
        }
    }
}
