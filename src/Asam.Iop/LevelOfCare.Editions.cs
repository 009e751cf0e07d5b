using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace Asam.Iop;

/// <content>
/// The levels of each edition. Third: the ASAM Criteria as the association's own page and state codes list them. Second: an
/// overview of the PPC-2R. Fourth: public lists of its adult levels. A level that only memory knows is not here.
/// </content>
public sealed partial class LevelOfCare
{
    private static readonly Dictionary<AsamEdition, IReadOnlyList<LevelOfCare>> Levels = new()
    {
        [AsamEdition.Second] = ListOf(
            AsamEdition.Second,
            ("0.5", "Early intervention"),
            ("I", "Outpatient"),
            ("OMT", "Opioid maintenance therapy"),
            ("II.1", "Intensive outpatient"),
            ("II.5", "Partial hospitalization"),
            ("III.1", "Clinically managed low-intensity residential"),
            ("III.3", "Clinically managed medium-intensity residential"),
            ("III.5", "Clinically managed high-intensity residential"),
            ("III.7", "Medically monitored inpatient"),
            ("IV", "Medically managed intensive inpatient"),
            ("I-D", "Detoxification at level I"),
            ("II-D", "Detoxification at level II"),
            ("III.2-D", "Detoxification at level III.2"),
            ("III.7-D", "Detoxification at level III.7"),
            ("IV-D", "Detoxification at level IV")),
        [AsamEdition.Third] = ListOf(
            AsamEdition.Third,
            ("0.5", "Early intervention"),
            ("1", "Outpatient services"),
            ("OTP", "Opioid treatment program"),
            (IntensiveOutpatientCode, "Intensive outpatient services"),
            ("2.5", "Partial hospitalization services"),
            ("3.1", "Clinically managed low-intensity residential"),
            ("3.3", "Clinically managed population-specific high-intensity residential"),
            ("3.5", "Clinically managed high-intensity residential"),
            ("3.7", "Medically monitored intensive inpatient"),
            ("4", "Medically managed intensive inpatient"),
            ("1-WM", "Ambulatory withdrawal management without extended on-site monitoring"),
            ("2-WM", "Ambulatory withdrawal management with extended on-site monitoring"),
            ("3.2-WM", "Clinically managed residential withdrawal management"),
            ("3.7-WM", "Medically monitored inpatient withdrawal management")),
        [AsamEdition.Fourth] = ListOf(
            AsamEdition.Fourth,
            ("RR", "Recovery residence"),
            ("1.0", "Long-term remission monitoring"),
            ("1.5", "Outpatient therapy"),
            ("1.7", "Medically managed outpatient"),
            (IntensiveOutpatientCode, "Intensive outpatient"),
            ("2.5", "High-intensity outpatient"),
            ("2.7", "Medically managed intensive outpatient"),
            ("3.1", "Clinically managed low-intensity residential"),
            ("3.5", "Clinically managed high-intensity residential"),
            ("3.7", "Medically managed residential"),
            ("4", "Medically managed inpatient")),
    };

    /// <summary>Spellings that documents in use have for a code; a spelling never leads to another edition.</summary>
    private static readonly Dictionary<(AsamEdition Edition, string Spelling), string> OtherSpellings = new()
    {
        [(AsamEdition.Second, "1")] = "I",
        [(AsamEdition.Second, IntensiveOutpatientCode)] = SecondEditionIntensiveOutpatientCode,
        [(AsamEdition.Second, "2.5")] = "II.5",
        [(AsamEdition.Second, "3.1")] = "III.1",
        [(AsamEdition.Second, "3.3")] = "III.3",
        [(AsamEdition.Second, "3.5")] = "III.5",
        [(AsamEdition.Second, "3.7")] = "III.7",
        [(AsamEdition.Second, "4")] = "IV",
        [(AsamEdition.Third, SecondEditionIntensiveOutpatientCode)] = IntensiveOutpatientCode,
        [(AsamEdition.Third, "OTS")] = "OTP",
        [(AsamEdition.Fourth, SecondEditionIntensiveOutpatientCode)] = IntensiveOutpatientCode,
        [(AsamEdition.Fourth, "4.0")] = "4",
    };

    /// <summary>Level 2.1 of each edition, in the order of the enumeration.</summary>
    private static readonly LevelOfCare[] IntensiveOutpatients =
        [.. Levels.OrderBy(each => each.Key).Select(each => each.Value.First(level => level.IsIntensiveOutpatient))];

    /// <summary>The levels of each edition by every text by which they are found, in the order of the enumeration.</summary>
    private static readonly Dictionary<string, LevelOfCare>[] BySpelling =
        [.. Levels.OrderBy(each => each.Key).Select(each => SpellingsIn(each.Key, each.Value))];

    /// <summary>Gets level 2.1 of the third edition: an intensive outpatient program.</summary>
    public static LevelOfCare IntensiveOutpatient { get; } = IntensiveOutpatients[(int)AsamEdition.Third];

    /// <summary>Gets level 2.1 of an edition: an intensive outpatient program.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is no edition.</exception>
    public static LevelOfCare IntensiveOutpatientOf(AsamEdition edition) =>
        IntensiveOutpatients[(int)Guard.Against.UnknownCode(edition, VocabularyCodes.Editions)];

    private static ReadOnlyCollection<LevelOfCare> ListOf(AsamEdition edition, params (string Code, string Name)[] levels) =>
        Array.AsReadOnly(levels.Select(level => new LevelOfCare(edition, level.Code, level.Name)).ToArray());

    private static Dictionary<string, LevelOfCare> SpellingsIn(AsamEdition edition, IReadOnlyList<LevelOfCare> levels)
    {
        Dictionary<string, LevelOfCare> found = levels.ToDictionary(level => level.Code, StringComparer.Ordinal);
        foreach (KeyValuePair<(AsamEdition Edition, string Spelling), string> other in OtherSpellings.Where(each => each.Key.Edition == edition))
            found.Add(other.Key.Spelling, found[other.Value]);
        return found;
    }
}
