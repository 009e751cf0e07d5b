using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Json.Tests.Agreement.Simple;

/// <summary>The words of documents, as their description lists them.</summary>
internal static class SimpleWords
{
    public static readonly Dictionary<string, AsamEdition> Editions =
        new() { ["second"] = AsamEdition.Second, ["third"] = AsamEdition.Third, ["fourth"] = AsamEdition.Fourth };

    public static readonly Dictionary<string, Population> Populations =
        new() { ["adult"] = Population.Adult, ["adolescent"] = Population.Adolescent };

    public static readonly Dictionary<string, Condition> Conditions = new()
    {
        ["substance-use-disorder"] = Condition.SubstanceUseDisorder,
        ["co-occurring"] = Condition.CoOccurring,
        ["mental-health"] = Condition.MentalHealth,
    };

    public static readonly Dictionary<string, LivingArrangement> Livings = new()
    {
        ["home"] = LivingArrangement.Home,
        ["sober-living"] = LivingArrangement.SoberLiving,
        ["other-supportive-housing"] = LivingArrangement.OtherSupportiveHousing,
    };

    public static readonly Dictionary<string, Modality> BlockModalities =
        new() { ["in-person"] = Modality.InPerson, ["virtual"] = Modality.Virtual, ["audio-only"] = Modality.AudioOnly };

    public static readonly Dictionary<string, Modality> PlanModalities = new(BlockModalities) { ["hybrid"] = Modality.Hybrid };

    public static readonly Dictionary<string, IsoDayOfWeek> Days = new()
    {
        ["monday"] = IsoDayOfWeek.Monday,
        ["tuesday"] = IsoDayOfWeek.Tuesday,
        ["wednesday"] = IsoDayOfWeek.Wednesday,
        ["thursday"] = IsoDayOfWeek.Thursday,
        ["friday"] = IsoDayOfWeek.Friday,
        ["saturday"] = IsoDayOfWeek.Saturday,
        ["sunday"] = IsoDayOfWeek.Sunday,
    };

    public static readonly Dictionary<string, Service> Services = new()
    {
        ["group"] = Service.Group,
        ["individual"] = Service.Individual,
        ["family"] = Service.Family,
        ["medication"] = Service.Medication,
        ["case-management"] = Service.CaseManagement,
        ["assessment"] = Service.Assessment,
        ["drug-test"] = Service.DrugTest,
        ["peer-support"] = Service.PeerSupport,
        ["mutual-help"] = Service.MutualHelp,
        ["break"] = Service.Break,
        ["meal"] = Service.Meal,
        ["unspecified"] = Service.Unspecified,
    };

    public static readonly Dictionary<string, GroupType> GroupTypes = new()
    {
        ["psychotherapy"] = GroupType.Psychotherapy,
        ["discussion"] = GroupType.Discussion,
        ["didactic"] = GroupType.Didactic,
        ["educational"] = GroupType.Educational,
        ["process"] = GroupType.Process,
        ["relapse-prevention"] = GroupType.RelapsePrevention,
        ["experiential"] = GroupType.Experiential,
        ["art"] = GroupType.Art,
        ["music"] = GroupType.Music,
        ["recreation"] = GroupType.Recreation,
        ["adventure"] = GroupType.Adventure,
        ["skills"] = GroupType.Skills,
        ["early-recovery-skills"] = GroupType.EarlyRecoverySkills,
        ["social-support"] = GroupType.SocialSupport,
        ["family-education"] = GroupType.FamilyEducation,
        ["multi-family"] = GroupType.MultiFamily,
    };

    /// <summary>The codes of levels with the spellings that are taken for them, for each edition.</summary>
    public static readonly Dictionary<AsamEdition, string[]> Levels = new()
    {
        [AsamEdition.Second] =
        [
            "0.5", "I", "OMT", "II.1", "II.5", "III.1", "III.3", "III.5", "III.7", "IV", "I-D", "II-D", "III.2-D", "III.7-D", "IV-D",
            "1", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4",
        ],
        [AsamEdition.Third] =
        [
            "0.5", "1", "OTP", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4", "1-WM", "2-WM", "3.2-WM", "3.7-WM", "II.1", "OTS",
        ],
        [AsamEdition.Fourth] = ["RR", "1.0", "1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "4", "II.1", "4.0"],
    };

    public static readonly Dictionary<string, AuthorityKind> Authorities = new()
    {
        ["placement-criteria"] = AuthorityKind.PlacementCriteria,
        ["licence"] = AuthorityKind.License,
        ["payer"] = AuthorityKind.Payer,
        ["court"] = AuthorityKind.Court,
        ["coding"] = AuthorityKind.Coding,
        ["guidance"] = AuthorityKind.Guidance,
        ["definition"] = AuthorityKind.Definition,
    };

    public static readonly Dictionary<string, Confidence> Confidences =
        new() { ["primary"] = Confidence.Primary, ["secondary"] = Confidence.Secondary };

    public static readonly Dictionary<string, Enforcement> Enforcements =
        new() { ["required"] = Enforcement.Required, ["typical"] = Enforcement.Typical };

    public static readonly Dictionary<string, Basis> Bases = new()
    {
        ["scheduled"] = Basis.Scheduled,
        ["offered"] = Basis.Offered,
        ["attended"] = Basis.Attended,
        ["certified"] = Basis.Certified,
    };

    public static readonly string[] GroupTypeCodes = [.. GroupTypes.Keys, "other"];

    /// <summary>The words of what is counted, with the services that each means.</summary>
    public static readonly Dictionary<string, ServiceSet> Counted = new(
    [
        .. Services.Select(service => KeyValuePair.Create(service.Key, ServiceSet.Of(service.Value))),
        .. GroupTypes.Select(type => KeyValuePair.Create($"group:{type.Key}", ServiceSet.OfGroups(type.Value))),
        KeyValuePair.Create("group:other", ServiceSet.OfGroups(GroupType.Other("any"))),
    ]);
}
