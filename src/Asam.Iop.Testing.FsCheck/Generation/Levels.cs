using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Levels of care.</summary>
internal static class Levels
{
    public static Gen<AsamEdition> Editions { get; } = Gen.Frequency(
        (8, Gen.Constant(AsamEdition.Third)), (1, Gen.Constant(AsamEdition.Second)), (1, Gen.Constant(AsamEdition.Fourth)));

    public static Gen<LevelOfCare> Any { get; } = Choices.OneOf(VocabularyCodes.Editions.Values).SelectMany(edition => Of(edition, intensiveOutpatientPercent: 50));

    public static LevelOfCare IntensiveOutpatient(AsamEdition edition) => LevelOfCare.All(edition).First(level => level.IsIntensiveOutpatient);

    public static Gen<LevelOfCare> Of(AsamEdition edition, int intensiveOutpatientPercent) => Gen.Frequency(
        (intensiveOutpatientPercent, Gen.Constant(IntensiveOutpatient(edition))),
        (100 - intensiveOutpatientPercent, Choices.OneOf(LevelOfCare.All(edition).Where(level => !level.IsIntensiveOutpatient))));

    /// <summary>Level 2.1 of the third edition, or of its own edition.</summary>
    public static IEnumerable<LevelOfCare> Shrink(LevelOfCare level) =>
        ShrinkWithinEdition(level).Prepend(LevelOfCare.IntensiveOutpatient).Where(smaller => smaller != level).Distinct();

    public static IEnumerable<LevelOfCare> ShrinkWithinEdition(LevelOfCare level) =>
        level.IsIntensiveOutpatient ? [] : [IntensiveOutpatient(level.Edition)];

    /// <summary>The level of the third edition that stands closest by its code: level 2.1 for 2.1, else level 1.</summary>
    public static LevelOfCare InThirdEdition(LevelOfCare level) =>
        level.IsIntensiveOutpatient ? LevelOfCare.IntensiveOutpatient : LevelOfCare.Find(AsamEdition.Third, "1");
}
