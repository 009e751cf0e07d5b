using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using FsCheck;

namespace Asam.Iop.Testing.FsCheck.Tests;

public sealed class VocabularyArbitrariesTests
{
    [Fact]
    public void Editions_shrink_to_the_third() =>
        ArbitraryContract.Holds(IopArbitraries.AsamEditions, Weight.Of, AsamEdition.Third);

    [Fact]
    public void All_editions_occur() => AllOccur(IopArbitraries.AsamEditions, VocabularyCodes.Editions.Values);

    [Fact]
    public void Levels_shrink_to_intensive_outpatient() =>
        ArbitraryContract.Holds(IopArbitraries.LevelsOfCare, Weight.Of, LevelOfCare.IntensiveOutpatient);

    [Fact]
    public void All_levels_occur() =>
        AllOccur(IopArbitraries.LevelsOfCare, [.. VocabularyCodes.Editions.Values.SelectMany(LevelOfCare.All)]);

    [Fact]
    public void Words_of_closed_lists_shrink_to_the_first_and_all_occur()
    {
        HoldsFor(IopArbitraries.Populations, VocabularyCodes.Populations);
        HoldsFor(IopArbitraries.Conditions, VocabularyCodes.Conditions);
        HoldsFor(IopArbitraries.LivingArrangements, VocabularyCodes.LivingArrangements);
        HoldsFor(IopArbitraries.Modalities, VocabularyCodes.PlanModalities);
        HoldsFor(IopArbitraries.Services, ServiceCodes.Services);
        HoldsFor(IopArbitraries.Weekdays, ScheduleCodes.Days);
        HoldsFor(IopArbitraries.Bases, ScheduleCodes.Bases);
        HoldsFor(IopArbitraries.AuthorityKinds, PolicyCodes.Authorities);
        HoldsFor(IopArbitraries.Confidences, PolicyCodes.Confidences);
        HoldsFor(IopArbitraries.Enforcements, PolicyCodes.Enforcements);
    }

    [Fact]
    public void Group_types_shrink_to_process() =>
        ArbitraryContract.Holds(IopArbitraries.GroupTypes, Weight.Of, GroupType.Process);

    [Fact]
    public void All_listed_group_types_occur_and_others_up_to_the_longest_name()
    {
        AllOccur(IopArbitraries.GroupTypes, GroupType.Listed);
        ArbitraryContract.Meets(
            IopArbitraries.GroupTypes,
            ("the longest name", type => type.Name?.Length >= Text.MaxLength - 1),
            ("the shortest name", type => type.Name?.Length == 1),
            ("a name beyond ASCII", type => type.Name?.Any(each => each > 127) ?? false));
    }

    [Fact]
    public void Sets_of_services_shrink_word_by_word() =>
        ArbitraryContract.Holds(IopArbitraries.ServiceSets, Weight.Of, set => set.ToWords().Count == 0);

    [Fact]
    public void Sets_of_services_include_none_and_the_countable_ones() => ArbitraryContract.Meets(
        IopArbitraries.ServiceSets,
        ("none", set => set.IsEmpty),
        ("what counts by default", set => set == ServiceSet.Treatment),
        ("groups, but not all", set => set.Contains(Service.Group) && !set.Contains(Service.Group, GroupType.Process)));

    [Fact]
    public void Sets_of_modalities_shrink_to_one() =>
        ArbitraryContract.Holds(IopArbitraries.ModalitySets, Weight.Of, set => set.Modalities.Count == 1);

    [Fact]
    public void Sets_of_modalities_hold_one_to_all() => ArbitraryContract.Meets(
        IopArbitraries.ModalitySets,
        [.. Enumerable.Range(1, 3).Select(count => ($"{count}", (Func<ModalitySet, bool>)(set => set.Modalities.Count == count)))]);

    [Fact]
    public void Session_durations_shrink_to_none() =>
        ArbitraryContract.Holds(IopArbitraries.SessionDurations, duration => duration.TotalMinutes, SessionDuration.Zero);

    [Fact]
    public void Session_durations_reach_both_bounds() => ArbitraryContract.Meets(
        IopArbitraries.SessionDurations,
        ("none", duration => duration == SessionDuration.Zero),
        ("a day", duration => duration == SessionDuration.MaxValue),
        ("no half hour", duration => duration.TotalMinutes % 30 != 0));

    [Fact]
    public void Weekly_hours_shrink_to_none() =>
        ArbitraryContract.Holds(IopArbitraries.WeeklyHours, hours => hours.TotalMinutes, WeeklyHours.Zero);

    [Fact]
    public void Weekly_hours_reach_both_bounds_and_the_minutes_around_9_and_20_hours() => ArbitraryContract.Meets(
        IopArbitraries.WeeklyHours,
        [.. new[] { 0, 539, 540, 541, 1199, 1200, 1201, WeeklyHours.MaxMinutes }.Select(
            minutes => ($"{minutes} minutes", (Func<WeeklyHours, bool>)(hours => hours.TotalMinutes == minutes)))]);

    [Fact]
    public void Program_lengths_shrink_to_none() =>
        ArbitraryContract.Holds(IopArbitraries.ProgramLengths, length => length.TotalWeeks, ProgramLength.Zero);

    [Fact]
    public void Program_lengths_reach_both_bounds() => ArbitraryContract.Meets(
        IopArbitraries.ProgramLengths,
        ("none", length => length == ProgramLength.Zero),
        ("the most", length => length == ProgramLength.MaxValue),
        ("beyond one phase", length => length.TotalWeeks > Phase.MaxWeeks));

    private static void HoldsFor<T>(Arbitrary<T> arbitrary, CodeList<T> codes)
        where T : struct, Enum
    {
        ArbitraryContract.Holds(arbitrary, value => EqualityComparer<T>.Default.Equals(value, codes.Values[0]) ? 0 : 1, codes.Values[0], codes.Contains);
        AllOccur(arbitrary, codes.Values);
    }

    private static void AllOccur<T>(Arbitrary<T> arbitrary, IReadOnlyList<T> values) => ArbitraryContract.Meets(
        arbitrary, [.. values.Select(wanted => ($"{wanted}", (Func<T, bool>)(value => EqualityComparer<T>.Default.Equals(value, wanted))))]);
}
