using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a phase of a plan.</summary>
internal static class PhaseReader
{
    private static readonly ObjectShape Shape = new(
        "a phase", [PlanProperty.Level, PlanProperty.Weeks, PlanProperty.Days, PlanProperty.Alternating], required: [PlanProperty.Level]);

    /// <remarks>A phase that is wrong is a draft too: its level can still be judged.</remarks>
    public static PhaseDraft? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        string? level = null;
        int levelLine = 0;
        int? weeks = null;
        List<ServiceDay>? days = null;
        List<WeeklySchedule>? patterns = null;
        int patternsLine = 0;
        while (cursor.NextProperty(ref scope, out string name))
        {
            switch (name)
            {
                case PlanProperty.Level:
                    levelLine = cursor.Line;
                    level = cursor.ReadTextOf("allowed is the code of a level of care as a text, such as \"2.1\"");
                    break;
                case PlanProperty.Weeks:
                    weeks = cursor.ReadWhole(Phase.MinWeeks, Phase.MaxWeeks);
                    break;
                case PlanProperty.Days:
                    days = PatternReader.ReadDays(ref cursor);
                    break;
                case PlanProperty.Alternating:
                    patternsLine = cursor.Line;
                    patterns = ListReader.Read(ref cursor, "an array of patterns", PatternReader.Read);
                    break;
            }
        }

        if (cursor.IsBroken)
            return null;
        if (days is not null && PatternReader.ToWeek(ref cursor, days, scope) is WeeklySchedule week)
            patterns = [week];
        JudgeTogether(ref cursor, scope, patterns, patternsLine);
        return new(level, levelLine, weeks, cursor.IsClean(scope) ? patterns : null);
    }

    /// <summary>Notes what is wrong about days and patterns beside each other.</summary>
    private static void JudgeTogether(ref DocumentCursor cursor, in ObjectScope scope, List<WeeklySchedule>? patterns, int patternsLine)
    {
        bool hasDays = scope.Has(PlanProperty.Days);
        bool hasPatterns = scope.Has(PlanProperty.Alternating);
        if (!hasDays && !hasPatterns)
            cursor.Report(scope.Line, "\"days\" is missing; a phase needs \"days\" or \"alternating\".");
        else if (hasDays && hasPatterns)
            cursor.ReportAt(PlanProperty.Alternating, patternsLine, "\"alternating\" stands beside \"days\"; a phase has one of them.");
        else if (hasPatterns && patterns?.Count is < Phase.MinAlternatingPatterns or > Phase.MaxPatterns)
        {
            cursor.ReportAt(
                PlanProperty.Alternating,
                patternsLine,
                FormattableString.Invariant($"A phase has {patterns.Count} patterns that alternate; allowed are {Phase.MinAlternatingPatterns} to {Phase.MaxPatterns}."));
        }
    }
}
