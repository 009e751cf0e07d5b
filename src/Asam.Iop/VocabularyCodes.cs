namespace Asam.Iop;

/// <summary>The codes by which documents name the words of this namespace.</summary>
public static class VocabularyCodes
{
    /// <summary>Gets the codes of editions: <c>second</c>, <c>third</c>, <c>fourth</c>.</summary>
    public static CodeList<AsamEdition> Editions { get; } = new(
        "edition", (AsamEdition.Second, "second"), (AsamEdition.Third, "third"), (AsamEdition.Fourth, "fourth"));

    /// <summary>Gets the codes of populations: <c>adult</c>, <c>adolescent</c>.</summary>
    public static CodeList<Population> Populations { get; } = new(
        "population", (Population.Adult, "adult"), (Population.Adolescent, "adolescent"));

    /// <summary>Gets the codes of conditions: <c>substance-use-disorder</c>, <c>co-occurring</c>, <c>mental-health</c>.</summary>
    public static CodeList<Condition> Conditions { get; } = new(
        "condition",
        (Condition.SubstanceUseDisorder, "substance-use-disorder"),
        (Condition.CoOccurring, "co-occurring"),
        (Condition.MentalHealth, "mental-health"));

    /// <summary>Gets the codes of living arrangements: <c>home</c>, <c>sober-living</c>, <c>other-supportive-housing</c>.</summary>
    public static CodeList<LivingArrangement> LivingArrangements { get; } = new(
        "living arrangement",
        (LivingArrangement.Home, "home"),
        (LivingArrangement.SoberLiving, "sober-living"),
        (LivingArrangement.OtherSupportiveHousing, "other-supportive-housing"));

    /// <summary>Gets the codes of a plan's modality: those of a block, and <c>hybrid</c>.</summary>
    public static CodeList<Modality> PlanModalities { get; } = new(
        "modality of a plan",
        (Modality.InPerson, "in-person"),
        (Modality.Virtual, "virtual"),
        (Modality.AudioOnly, "audio-only"),
        (Modality.Hybrid, "hybrid"));

    /// <summary>Gets the codes of a block's modality: <c>in-person</c>, <c>virtual</c>, <c>audio-only</c>.</summary>
    public static CodeList<Modality> BlockModalities { get; } = new(
        "modality of a block",
        (Modality.InPerson, "in-person"),
        (Modality.Virtual, "virtual"),
        (Modality.AudioOnly, "audio-only"));
}
