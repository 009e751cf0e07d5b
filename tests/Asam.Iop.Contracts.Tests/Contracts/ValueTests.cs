using System.Collections;
using System.Reflection;
using Asam.Iop.Json;

namespace Asam.Iop.Contracts.Tests.Contracts;

/// <summary>What a type that knows equality, or order, has in every library.</summary>
public sealed class ValueTests
{
    private static readonly string[] OrderOperators = ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];

    public static TheoryData<Type> Values => [.. Libraries.PublicTypes.Where(type => Implements(type, typeof(IEquatable<>)))];

    public static TheoryData<Type> Others => [.. Libraries.PublicTypes.Where(type => !Implements(type, typeof(IEquatable<>)))];

    private static bool Implements(Type type, Type generic) =>
        !type.ContainsGenericParameters && !type.IsByRefLike && !(type.IsAbstract && type.IsSealed) && generic.MakeGenericType(type).IsAssignableFrom(type);

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
    [MemberData(nameof(Others))]
    public void A_type_that_knows_no_equality_has_none_of_it(Type type)
    {
        Assert.Null(type.GetMethod("op_Equality", BindingFlags.Public | BindingFlags.Static));
        Assert.NotEqual(type, type.GetMethod(nameof(Equals), [typeof(object)])?.DeclaringType);
        Assert.NotEqual(type, type.GetMethod(nameof(GetHashCode), [])?.DeclaringType);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_type_that_knows_order_has_all_of_it(Type type)
    {
        bool isOrdered = Implements(type, typeof(IComparable<>));
        Assert.All(OrderOperators, name => Assert.Equal(isOrdered, type.GetMethod(name, [type, type]) is not null));
        Assert.Equal(isOrdered, typeof(IComparable).IsAssignableFrom(type));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_never_changes_and_is_no_sequence(Type type)
    {
        Assert.All(
            type.GetFields(Libraries.Declared).Where(field => !field.IsLiteral && !Libraries.IsMadeOnFirstRead(field)),
            field => Assert.True(field.IsInitOnly, $"{field} can be written."));
        Assert.False(typeof(IEnumerable).IsAssignableFrom(type));
    }

    [Fact]
    public void Errors_of_documents_are_equal_if_all_of_them_is()
    {
        const string broken = """{"id":1,"phases":{}}""";
        Assert.False(PlanDocument.TryRead(broken, out _, out IReadOnlyList<DocumentError> errors));
        Assert.False(PlanDocument.TryRead(broken, out _, out IReadOnlyList<DocumentError> again));

        Assert.Equal(errors, again);
        Assert.Equal(errors.Select(error => error.GetHashCode()), again.Select(error => error.GetHashCode()));
        Assert.Equal(errors.Select(error => error.ToString()), again.Select(error => error.ToString()));
        Assert.True(errors[0] == again[0] && !(errors[0] != again[0]) && errors[0] != errors[1] && errors[0] != null);
    }
}
