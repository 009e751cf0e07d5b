namespace Asam.Iop.Services;

/// <summary>
/// Numbers what a policy can tell apart: each service other than group, each listed group type, the types that are not listed, and
/// a group without a type. They are fewer than 32, so that a set of them is one word of bits.
/// </summary>
internal static class ServiceCategory
{
    public const int Count = OtherGroup + 1;

    public const uint UnspecifiedBit = 1u << (int)Service.Unspecified;

    /// <summary>A group without a type keeps the number of its service.</summary>
    private const int UntypedGroup = (int)Service.Group;
    private const int FirstGroupType = (int)Service.Meal + 1;
    private const int ListedGroupTypes = 16;
    private const int OtherGroup = FirstGroupType + ListedGroupTypes;

    private static readonly Dictionary<string, int> GroupTypes = GroupType.Listed
        .Select((type, index) => (type.Code, Category: FirstGroupType + index))
        .Append((GroupType.OtherCode, OtherGroup))
        .ToDictionary(each => each.Item1, each => each.Item2, StringComparer.Ordinal);

    public static uint TypedGroups { get; } = GroupTypes.Values.Aggregate(0u, (bits, category) => bits | (1u << category));

    private static readonly uint AllGroups = TypedGroups | (1u << UntypedGroup);

    private static readonly uint Experiential = GroupType.Listed
        .Where(type => type.IsExperiential)
        .Aggregate(0u, (bits, type) => bits | (1u << GroupTypes[type.Code]));

    public static int Of(Service service, GroupType? groupType) =>
        service == Service.Group && groupType is not null ? groupType.Category : (int)service;

    public static int OfGroup(GroupType type) => GroupTypes[type.Code];

    public static bool HasUnspecified(uint categories) => (categories & UnspecifiedBit) != 0;

    public static uint Covering(Service service) => service == Service.Group ? AllGroups : 1u << (int)service;

    public static uint Covering(GroupType type) => type == GroupType.Experiential ? Experiential : 1u << GroupTypes[type.Code];
}
