using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Json.Reading;

/// <summary>The words that stand in a plan again and again.</summary>
internal static class PlanWords
{
    public static Utf8Words<Service> Services { get; } = Of(ServiceCodes.Services);

    public static Utf8Words<IsoDayOfWeek> Days { get; } = Of(ScheduleCodes.Days);

    public static Utf8Words<Modality> Modalities { get; } = Of(VocabularyCodes.BlockModalities);

    public static Utf8Words<Population> Populations { get; } = Of(VocabularyCodes.Populations);

    public static Utf8Words<Condition> Conditions { get; } = Of(VocabularyCodes.Conditions);

    public static Utf8Words<LivingArrangement> LivingArrangements { get; } = Of(VocabularyCodes.LivingArrangements);

    public static Utf8Words<Modality> ModalitiesOfPlans { get; } = Of(VocabularyCodes.PlanModalities);

    public static Utf8Words<GroupType> GroupTypes { get; } = new(GroupType.Listed.Select(type => (type.Code, type)));

    /// <summary>Gets the codes of levels of care, 2.1 before all others: nearly every phase is of it.</summary>
    public static Utf8Words<string> Levels { get; } = new(VocabularyCodes.Editions.Values
        .SelectMany(LevelOfCare.SpellingsOf)
        .Prepend(LevelOfCare.IntensiveOutpatient.Code)
        .Distinct()
        .Select(spelling => (spelling, spelling)));

    private static Utf8Words<T> Of<T>(CodeList<T> codes)
        where T : struct, Enum => new(codes.Codes.Zip(codes.Values, (code, value) => (code, value)));
}
