using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Asam.Iop.Catalog;
using Asam.Iop.Comparison;
using Asam.Iop.Json;
using Asam.Iop.Planning;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing;
using NodaTime;

namespace Asam.Iop.Contracts.Tests.Contracts;

/// <summary>Nothing public changes.</summary>
public sealed class ImmutabilityTests
{
    private static readonly Type[] Changeable =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>),
    ];

    /// <summary>What is made anew whenever it is asked for could be asked for without end.</summary>
    private const int MaxSeen = 100_000;

    public static TheoryData<Type> PublicTypes => [.. Libraries.PublicTypes];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Nothing_public_can_be_set(Type type)
    {
        Assert.DoesNotContain(type.GetProperties(Libraries.Declared), property => property.SetMethod is { IsPublic: true } or { IsFamily: true });
        Assert.DoesNotContain(type.GetFields(Libraries.Declared), field => (field.IsPublic || field.IsFamily) && !field.IsInitOnly && !field.IsLiteral);
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_class_is_sealed_or_closed(Type type) => Assert.True(
        type.IsValueType || type.IsSealed || type.IsInterface
            || type.GetConstructors(Libraries.Declared).All(each => each.IsPrivate || each.IsAssembly || each.IsFamilyAndAssembly),
        $"{type} can be derived from.");

    [Fact]
    public void No_static_field_can_be_written() => Assert.Empty(
        from library in Libraries.All
        from type in library.GetTypes()
        where !type.IsDefined(typeof(CompilerGeneratedAttribute))
        from field in type.GetFields(Libraries.Declared)
        where field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute))
        select $"{type}.{field.Name}");

    /// <summary>Builders change, which is what they are for.</summary>
    [Fact]
    public void Only_these_have_fields_that_change() => Assert.Equal(
        ["PolicyBuilder", "ProgramPlanBuilder", "ReportSummaryBuilder"],
        from type in Libraries.PublicTypes
        where FieldsThatChange(type).Any(field => !Libraries.IsMadeOnFirstRead(field))
        orderby type.Name
        select type.Name);

    [Fact]
    public void What_is_made_on_first_read_is_private_and_written_whole()
    {
        FieldInfo[] made = [.. Libraries.PublicTypes.SelectMany(FieldsThatChange).Where(Libraries.IsMadeOnFirstRead)];

        Assert.Equal(Libraries.MadeOnFirstRead, made.Select(field => $"{field.DeclaringType!.Name}.{field.Name}").Order(StringComparer.Ordinal));
        Assert.All(made, field => Assert.True(field.IsPrivate && (!field.FieldType.IsValueType || field.FieldType == typeof(int)), $"{field}"));
    }

    /// <summary>What is written anew at each call belongs to the caller: the bytes of documents, and rows of theory data.</summary>
    [Fact]
    public void Only_what_is_made_anew_is_handed_out_as_an_array_or_a_collection_that_changes() => Assert.Equal(
        [
            "PlanDocument.WriteUtf8: Byte[]",
            "PolicyDocument.WriteUtf8: Byte[]",
            "ReportDocument.WriteUtf8: Byte[]",
            "SummaryDocument.WriteUtf8: Byte[]",
            "TheoryData.AsTheoryData: IEnumerable`1",
        ],
        from type in Libraries.PublicTypes
        from method in Libraries.PublicMethods(type).OfType<MethodInfo>()
        from given in method.GetParameters().Where(each => each.IsOut).Select(each => each.ParameterType.GetElementType()!).Append(method.ReturnType)
        where CanChange(given)
        let line = $"{type.Name}.{method.Name}: {given.Name}"
        orderby line
        select line);

    [Fact]
    public void Nothing_that_is_handed_out_can_be_cast_to_what_changes()
    {
        ProgramPlan plan = Programs.Read(every: 40)[0];
        Policy[] policies = [Policy.Default, PolicyCatalog.Get("us-md"), PolicyCatalog.Get("us-va-dmas")];
        Assert.False(PlanDocument.TryRead("{}", out _, out IReadOnlyList<DocumentError> errors));
        object[] roots =
        [
            plan, plan.StartingOn(new LocalDate(2026, 1, 1)), .. policies, .. policies.Select(policy => policy.Evaluate(plan)), errors,
            PolicyMatrix.Of(plan, policies), PolicyComparison.Of(policies[0], policies[1]), LevelReading.Of(plan, LevelBand.Of(PolicyCatalog.Get("asam-3"))), PolicyCatalog.Entries,
            PolicyCatalog.InForce(new LocalDate(2026, 1, 1)), PolicyCatalog.Find("us-md", new LocalDate(2026, 1, 1)), PlanFile.Extensions,
            PlanMending.Find(plan, policies), PolicySatisfiability.Find(policies), BoundaryCases.Of(Policy.Default), new PolicyCoverage(Policy.Default),
        ];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        List<string> changeable = [];
        Stack<(string Path, object Value)> rest = new(roots.Select(root => (root.GetType().Name, root)));
        while (rest.TryPop(out (string Path, object Value) next))
        {
            if (!seen.Add(next.Value))
                continue;
            if (next.Value is IEnumerable sequence and not string)
            {
                if (next.Value is Array { Length: > 0 } or IList { IsReadOnly: false, IsFixedSize: false })
                    changeable.Add(next.Path);
                foreach (object? each in sequence)
                    Push(next.Path, each);
            }

            if (!Libraries.All.Contains(next.Value.GetType().Assembly))
                continue;
            foreach (PropertyInfo property in next.Value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.GetIndexParameters().Length == 0))
                Push($"{next.Value.GetType().Name}.{property.Name}", property.GetValue(next.Value));
        }

        Assert.InRange(seen.Count, 1000, MaxSeen);
        Assert.Empty(changeable.Distinct());

        void Push(string path, object? value)
        {
            if (value is not null && !value.GetType().IsValueType && value is not string && seen.Count < MaxSeen)
                rest.Push((path, value));
        }
    }

    private static IEnumerable<FieldInfo> FieldsThatChange(Type type) =>
        type.GetFields(Libraries.Declared).Where(field => !field.IsInitOnly && !field.IsLiteral);

    private static bool CanChange(Type type) => type.IsArray
        || (type.IsGenericType && (Changeable.Contains(type.GetGenericTypeDefinition()) || type.GetGenericArguments().Any(CanChange)));
}
