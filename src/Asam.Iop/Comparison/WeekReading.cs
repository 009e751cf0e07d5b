using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Comparison;

/// <summary>Which levels of care the hours of some equal weeks of a plan speak for.</summary>
/// <remarks>Immutable.</remarks>
public sealed class WeekReading
{
    internal WeekReading(IReadOnlyList<WeekRange> weeks, LevelOfCare label, WeekFacts week, LevelBand[] bands)
    {
        Weeks = weeks;
        Label = label;
        Claiming = Array.AsReadOnly(Array.FindAll(bands, band => band.Judge(week) == RuleResult.Satisfied));
        Possible = Array.AsReadOnly(Array.FindAll(bands, band => band.Judge(week) == RuleResult.NotEvaluable));
        Least = WeeklyHours.FromMinutes(bands.Min(band => band.MinutesOf(week).Least));
        Most = WeeklyHours.FromMinutes(bands.Max(band => band.MinutesOf(week).Most));
        Below = bands.Where(band => band.Max?.TotalMinutes < band.MinutesOf(week).Least).OrderByDescending(band => band.Max).FirstOrDefault();
        Above = bands.Where(band => band.Min?.TotalMinutes > band.MinutesOf(week).Most).OrderBy(band => band.Min).FirstOrDefault();
        IsLabelAsked = Array.Exists(bands, band => band.IsOf(label));
    }

    /// <summary>
    /// Gets the weeks. In an open-ended phase whose weeks take turns, each stands at its first turn; where every week from one on is meant
    /// the range has no end.
    /// </summary>
    public IReadOnlyList<WeekRange> Weeks { get; }

    /// <summary>Gets the level that the plan says the weeks are at.</summary>
    public LevelOfCare Label { get; }

    /// <summary>Gets the least hours that any of the bands counts for sure.</summary>
    public WeeklyHours Least { get; }

    /// <summary>
    /// Gets the most hours that any of the bands may count: more than <see cref="Least"/> where they count different services, or where
    /// the week has blocks whose service is not said and that a band does not count as such.
    /// </summary>
    public WeeklyHours Most { get; }

    /// <summary>Gets how many levels the hours speak for. Bands of one level are one.</summary>
    public LevelClaim Claim => LevelsOf(Claiming).Count switch
    {
        _ when Possible.Count > 0 => LevelClaim.Uncertain,
        0 => LevelClaim.None,
        1 => LevelClaim.One,
        _ => LevelClaim.Several,
    };

    /// <summary>Gets the bands that the hours lie in.</summary>
    public IReadOnlyList<LevelBand> Claiming { get; }

    /// <summary>Gets the bands that the hours may lie in: it depends on what blocks held whose service is not said.</summary>
    public IReadOnlyList<LevelBand> Possible { get; }

    /// <summary>Gets the nearest band that ends below the hours, or <see langword="null"/> if none does.</summary>
    public LevelBand? Below { get; }

    /// <summary>Gets the nearest band that begins above the hours, or <see langword="null"/> if none does.</summary>
    public LevelBand? Above { get; }

    /// <summary>
    /// Gets a sentence if the hours contradict the label: if no band of that level holds them, nor may, although one was asked or another
    /// level holds them. <see langword="null"/> if nothing contradicts it.
    /// </summary>
    public string? Advice
    {
        get
        {
            bool isLabelled = Claiming.Concat(Possible).Any(band => band.IsOf(Label));
            if (isLabelled || (!IsLabelAsked && Claiming.Count == 0))
                return null;
            string weeks = string.Join(", ", Weeks);
            return $"{weeks}: the plan says level {Label}, but {HoursText} {Meaning}.";
        }
    }

    private bool IsLabelAsked { get; }

    private string HoursText => Least == Most ? Least.ToString() : $"{Least} to {Most}";

    private string Meaning => (Claim, Below, Above) switch
    {
        (LevelClaim.One or LevelClaim.Several, _, _) => $"a week speak for {Listed(Claiming)}",
        (LevelClaim.Uncertain, _, _) => $"a week may speak for {Listed([.. Claiming, .. Possible])}",
        (_, LevelBand below, LevelBand above) => $"a week lie between {below} and {above}",
        (_, null, LevelBand above) => $"a week are less than {above}",
        (_, LevelBand below, null) => $"a week are more than {below}",
        _ => "a week speak for no level",
    };

    /// <summary>Gets weeks, label, hours and what they speak for: <c>weeks 1–4, level 2.1, 10 h: 2.1: 9 h to 20 h (iop/weekly-hours)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{string.Join(", ", Weeks)}, level {Label}: {HoursText} {Meaning}";

    private static string Listed(IReadOnlyList<LevelBand> bands) => string.Join(" and ", bands);

    private static List<LevelOfCare> LevelsOf(IReadOnlyList<LevelBand> bands)
    {
        List<LevelOfCare> levels = [];
        foreach (LevelBand band in bands)
        {
            if (!levels.Exists(band.IsOf))
                levels.Add(band.Level);
        }

        return levels;
    }
}
