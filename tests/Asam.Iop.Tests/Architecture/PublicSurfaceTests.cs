using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Architecture;

/// <summary>What all public types have in common.</summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Builders change; that is what they are for.</summary>
    private static readonly Type[] Builders = [typeof(ProgramPlanBuilder), typeof(PolicyBuilder)];

    public static TheoryData<Type> PublicTypes { get; } = [.. typeof(LevelOfCare).Assembly.GetExportedTypes().Where(type => !type.IsEnum)];

    public static TheoryData<Type> Values { get; } = [.. typeof(LevelOfCare).Assembly.GetExportedTypes().Where(type => Implements(type, typeof(IEquatable<>)))];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_type_that_knows_equality_has_all_of_it(Type type)
    {
        Assert.NotNull(type.GetMethod("op_Equality", [type, type]));
        Assert.NotNull(type.GetMethod("op_Inequality", [type, type]));
        Assert.Equal(type, type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType);
        Assert.Equal(type, type.GetMethod(nameof(GetHashCode), [])!.DeclaringType);
        Assert.Equal(type, type.GetMethod(nameof(ToString), [])!.DeclaringType);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_type_that_knows_order_has_all_of_it(Type type)
    {
        bool isOrdered = Implements(type, typeof(IComparable<>));
        foreach (string name in new[] { "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual" })
            Assert.Equal(isOrdered, type.GetMethod(name, [type, type]) is not null);
        Assert.Equal(isOrdered, typeof(IComparable).IsAssignableFrom(type));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_never_changes(Type type) =>
        Assert.All(type.GetFields(All).Where(field => !field.IsLiteral), field => Assert.True(field.IsInitOnly, $"{field} can be written."));

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_no_sequence(Type type) => Assert.False(typeof(IEnumerable).IsAssignableFrom(type));

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_class_is_sealed_or_closed(Type type) => Assert.True(
        type.IsValueType || type.IsSealed || type.IsInterface || type.GetConstructors(All).All(each => each.IsPrivate || each.IsFamilyAndAssembly),
        $"{type} can be derived from.");

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Nothing_public_can_be_set(Type type)
    {
        Assert.DoesNotContain(type.GetProperties(All), property => property.SetMethod is { IsPublic: true });
        Assert.DoesNotContain(type.GetFields(), field => !field.IsInitOnly && !field.IsLiteral);
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void No_array_and_no_list_is_handed_out(Type type)
    {
        IEnumerable<Type> given = type.GetProperties().Select(property => property.PropertyType)
            .Concat(type.GetFields().Select(field => field.FieldType))
            .Concat(type.GetMethods().Where(method => method.DeclaringType == type).Select(method => method.ReturnType))
            .Concat(type.GetMethods().SelectMany(method => method.GetParameters()).Where(each => each.IsOut).Select(each => each.ParameterType.GetElementType()!));

        Assert.DoesNotContain(given, each => each.IsArray || (each.IsGenericType && each.GetGenericTypeDefinition() == typeof(List<>)));
    }

    [Fact]
    public void No_static_field_can_be_written() => Assert.Empty(
        from type in typeof(LevelOfCare).Assembly.GetTypes()
        where !type.IsDefined(typeof(CompilerGeneratedAttribute))
        from field in type.GetFields(All)
        where field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute))
        select $"{type}.{field.Name}");

    [Fact]
    public void Only_builders_and_what_is_made_when_first_read_have_fields_that_change() => Assert.Equal(
        ["RuleOutcome._changes", "RuleOutcome._explanation", "RuleOutcome._weeks"],
        from type in typeof(LevelOfCare).Assembly.GetExportedTypes()
        where !Builders.Contains(type) && !type.IsEnum
        from field in type.GetFields(All)
        where !field.IsInitOnly && !field.IsLiteral
        orderby field.Name
        select $"{type.Name}.{field.Name}");

    private static bool Implements(Type type, Type generic) =>
        !type.ContainsGenericParameters && generic.MakeGenericType(type).IsAssignableFrom(type);
}
