using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Testing.FsCheck.Generation;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck;

/// <content>Vocabulary and services.</content>
public static partial class IopArbitraries
{
    /// <summary>Gets editions: eight in ten the third, which is what a plan has that names none. Shrinks to it.</summary>
    public static Arbitrary<AsamEdition> AsamEditions => Arb.From(Levels.Editions, edition => edition == AsamEdition.Third ? [] : [AsamEdition.Third]);

    /// <summary>Gets levels of care of all editions: half of them 2.1, since the others are what plans pass over. Shrinks to 2.1.</summary>
    public static Arbitrary<LevelOfCare> LevelsOfCare => Arb.From(Levels.Any, Levels.Shrink);

    /// <summary>Gets populations. Shrinks to the first of <see cref="VocabularyCodes.Populations"/>.</summary>
    public static Arbitrary<Population> Populations => Of(VocabularyCodes.Populations);

    /// <summary>Gets conditions. Shrinks to the first of <see cref="VocabularyCodes.Conditions"/>.</summary>
    public static Arbitrary<Condition> Conditions => Of(VocabularyCodes.Conditions);

    /// <summary>Gets living arrangements. Shrinks to the first of <see cref="VocabularyCodes.LivingArrangements"/>.</summary>
    public static Arbitrary<LivingArrangement> LivingArrangements => Of(VocabularyCodes.LivingArrangements);

    /// <summary>Gets modalities, hybrid among them, which only a plan can have. Shrinks to the first of <see cref="VocabularyCodes.PlanModalities"/>.</summary>
    public static Arbitrary<Modality> Modalities => Of(VocabularyCodes.PlanModalities);

    /// <summary>Gets services. Shrinks to a group.</summary>
    public static Arbitrary<Service> Services => Of(ServiceCodes.Services);

    /// <summary>Gets weekdays, Monday to Sunday; FsCheck's own would give <see cref="IsoDayOfWeek.None"/> too. Shrinks to Monday.</summary>
    public static Arbitrary<IsoDayOfWeek> Weekdays => Of(ScheduleCodes.Days);

    /// <summary>Gets bases. Shrinks to scheduled.</summary>
    public static Arbitrary<Basis> Bases => Of(ScheduleCodes.Bases);

    /// <summary>
    /// Gets group types: eight in ten listed ones, two in ten others, whose names may be of any script and as long as
    /// <see cref="Text.MaxLength"/>. Shrinks to a process group.
    /// </summary>
    public static Arbitrary<GroupType> GroupTypes => Arb.From(Blocks.GroupTypes, Blocks.Shrink);

    /// <summary>
    /// Gets sets of services, from none to all, as policies make them: some words joined, half of the time some taken away. Shrinks word
    /// by word.
    /// </summary>
    public static Arbitrary<ServiceSet> ServiceSets => Arb.From(SetsOfServices.Any, SetsOfServices.Shrink);

    /// <summary>Gets sets of at least one modality that a block can have. Shrinks to fewer.</summary>
    public static Arbitrary<ModalitySet> ModalitySets => Arb.From(
        RulesOfServices.Modalities, set => Shrinks.Fewer(set.Modalities, 1).Select(fewer => ModalitySet.Of([.. fewer])));

    /// <summary>
    /// Gets durations from 0 to <see cref="SessionDuration.MaxMinutes"/>: a third half hours, two in ten at the bounds, where
    /// arithmetic fails first. Shrinks to rounder and fewer minutes.
    /// </summary>
    public static Arbitrary<SessionDuration> SessionDurations => Arb.From(
        Durations.UpTo(SessionDuration.MaxMinutes).Select(SessionDuration.FromMinutes),
        duration => Shrinks.Minutes(duration.TotalMinutes, 0).Select(SessionDuration.FromMinutes));

    /// <summary>
    /// Gets weekly hours from 0 to <see cref="Asam.Iop.WeeklyHours.MaxMinutes"/>: two in ten at the bounds, two in ten a minute around 9 or 20
    /// hours, where verdicts change. Shrinks to rounder and fewer minutes.
    /// </summary>
    public static Arbitrary<WeeklyHours> WeeklyHours => Arb.From(
        Durations.UpTo(Iop.WeeklyHours.MaxMinutes).Select(Iop.WeeklyHours.FromMinutes),
        hours => Shrinks.Minutes(hours.TotalMinutes, 0).Select(Iop.WeeklyHours.FromMinutes));

    /// <summary>
    /// Gets program lengths from 0 to <see cref="ProgramLength.MaxWeeks"/>: most are those of real programs, two in ten at the bounds,
    /// one in ten anywhere. Shrinks to fewer weeks.
    /// </summary>
    public static Arbitrary<ProgramLength> ProgramLengths => Arb.From(
        Gen.Frequency(
            (7, Gen.Choose(1, Phase.MaxWeeks)),
            (2, Gen.Elements(0, 1, ProgramLength.MaxWeeks - 1, ProgramLength.MaxWeeks)),
            (1, Gen.Choose(0, ProgramLength.MaxWeeks))).Select(ProgramLength.FromWeeks),
        length => Shrinks.Number(length.TotalWeeks, 0).Select(ProgramLength.FromWeeks));

    private static Arbitrary<T> Of<T>(CodeList<T> codes)
        where T : struct, Enum =>
        Arb.From(Choices.OneOf(codes.Values), value => EqualityComparer<T>.Default.Equals(value, codes.Values[0]) ? [] : [codes.Values[0]]);
}
