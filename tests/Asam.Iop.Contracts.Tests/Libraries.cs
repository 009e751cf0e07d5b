using System.Reflection;

namespace Asam.Iop.Contracts.Tests;

/// <summary>All libraries that users reference.</summary>
internal static class Libraries
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Assembly> All { get; } =
    [
        typeof(LevelOfCare).Assembly,
        typeof(Json.PlanDocument).Assembly,
        typeof(Catalog.PolicyCatalog).Assembly,
        typeof(Planning.PlanMending).Assembly,
        typeof(Testing.PolicyAssert).Assembly,
        typeof(Testing.FsCheck.IopArbitraries).Assembly,
    ];

    /// <summary>
    /// Gets the fields of what is made when it is first read. Two threads that read it at once may make it twice, and both are the same; so
    /// each is written whole: a reference, or a number of at most 32 bits.
    /// </summary>
    public static IReadOnlyList<string> MadeOnFirstRead { get; } =
    [
        "CourseFacts._parts", "CourseFacts._readOnlyRuns", "GroupType._category", "Phase._readOnlyPatterns", "PolicyReport._outcomes",
        "ProgramPlan._readOnlyPhases", "RuleOutcome._changes", "RuleOutcome._explanation", "RuleOutcome._weeks", "ServiceDay._readOnlySessions",
        "Session._readOnlyBlocks", "WeekFacts._days", "WeekFacts._parts", "WeekFacts._totalsOfDays", "WeekRun._readOnlyPatterns",
        "WeeklySchedule._facts", "WeeklySchedule._readOnlyDays",
    ];

    /// <summary>Gets the public types, without enums, which have no members of their own.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } = [.. All.SelectMany(library => library.GetExportedTypes()).Where(type => !type.IsEnum)];

    /// <summary>Gets the constructors, and the methods with those of properties and operators, that a user can call.</summary>
    public static IEnumerable<MethodBase> PublicMethods(Type type) =>
        type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)).Where(method => method.IsPublic || method.IsFamily);

    public static bool IsMadeOnFirstRead(FieldInfo field) => MadeOnFirstRead.Contains($"{field.DeclaringType!.Name}.{field.Name}");
}
