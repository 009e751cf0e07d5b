using Asam.Iop.Policies;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a rule of a policy. What it may say depends on its kind, which is looked for first.</summary>
internal static class RuleReader
{
    private static readonly string[] Required = [PolicyProperty.Kind, PolicyProperty.Enforcement, PolicyProperty.Sources];

    private static readonly Dictionary<RuleKind, ObjectShape> Shapes = RuleKind.All.ToDictionary(
        kind => kind, kind => ShapeOf($"a rule of the kind {kind}", kind.Parameters));

    /// <summary>The shape of a rule whose kind is not known, so that its other faults are found all the same.</summary>
    private static readonly ObjectShape ShapeOfAnyKind = ShapeOf("a rule", RuleKind.All.SelectMany(kind => kind.Parameters));

    public static Rule? Read(ref DocumentCursor cursor)
    {
        RuleKind? kind = RuleKind.TryFind(cursor.LookAheadFor(PolicyProperty.Kind), out RuleKind? found) ? found : null;
        if (!cursor.TryEnterObject(kind is null ? ShapeOfAnyKind : Shapes[kind], out ObjectScope scope))
            return null;

        RuleDraft draft = new(kind);
        while (cursor.NextProperty(ref scope, out string name))
            ReadProperty(ref cursor, name, draft);
        return cursor.IsClean(scope) ? draft.ToRule(ref cursor, scope) : null;
    }

    private static ObjectShape ShapeOf(string noun, IEnumerable<RuleParameter> parameters) => new(
        noun,
        [
            PolicyProperty.Kind, PolicyProperty.Id, PolicyProperty.Basis, PolicyProperty.Enforcement, PolicyProperty.Population,
            PolicyProperty.Counts, PolicyProperty.Excludes, .. parameters.Select(parameter => parameter.Name).Distinct(), PolicyProperty.Sources,
        ],
        Required);

    private static void ReadProperty(ref DocumentCursor cursor, string name, RuleDraft draft)
    {
        switch (name)
        {
            case PolicyProperty.Kind:
                cursor.ReadWord([.. RuleKind.All.Select(kind => kind.Code)], "kind of rule");
                break;
            case PolicyProperty.Id:
                draft.Id = cursor.ReadCodeId();
                break;
            case PolicyProperty.Basis:
                draft.Basis = cursor.ReadCode(Scheduling.ScheduleCodes.Bases);
                break;
            case PolicyProperty.Enforcement:
                draft.Enforcement = cursor.ReadCode(PolicyCodes.Enforcements);
                break;
            case PolicyProperty.Population:
                draft.Population = cursor.ReadCode(VocabularyCodes.Populations);
                break;
            case PolicyProperty.Counts:
                draft.Counts = WordsReader.ReadCounts(ref cursor);
                break;
            case PolicyProperty.Excludes:
                draft.Excludes = WordsReader.ReadExcludes(ref cursor);
                break;
            case PolicyProperty.Sources:
                draft.Sources = WordsReader.ReadSources(ref cursor);
                break;
            default:
                draft.ReadParameter(ref cursor, name);
                break;
        }
    }
}
