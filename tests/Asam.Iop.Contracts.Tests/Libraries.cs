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

    /// <summary>Gets the public types, without enums, which have no members of their own.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } = [.. All.SelectMany(library => library.GetExportedTypes()).Where(type => !type.IsEnum)];

    /// <summary>Gets the constructors, and the methods with those of properties and operators, that a user can call.</summary>
    public static IEnumerable<MethodBase> PublicMethods(Type type) =>
        type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)).Where(method => method.IsPublic || method.IsFamily);
}
