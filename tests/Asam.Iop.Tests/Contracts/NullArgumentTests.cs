using System.Collections;
using System.Reflection;
using Asam.Iop.Services;

namespace Asam.Iop.Tests.Contracts;

/// <summary>Nothing in place of something that a public member needs is refused by name, before anything else happens.</summary>
public sealed class NullArgumentTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The methods and constructors that take a reference which may not be <see langword="null"/>, and which of their parameters it is.</summary>
    public static TheoryData<string, int> Needed() => [.. Methods()
        .SelectMany(method => method.GetParameters().Where(IsNeeded).Select(parameter => (NameOf(method), parameter.Position)))];

    /// <summary>The same of the elements of lists. What tries to read words says of every wrong one that it is none, and so of nothing.</summary>
    public static TheoryData<string, int> NeededInLists() => [.. Methods()
        .Where(method => !method.Name.StartsWith("TryParse", StringComparison.Ordinal))
        .SelectMany(method => method.GetParameters().Where(IsNeededInList).Select(parameter => (NameOf(method), parameter.Position)))];

    [Theory]
    [MemberData(nameof(Needed))]
    public void Nothing_is_refused(string method, int parameter) => AssertRefused(method, parameter, value: null);

    [Theory]
    [MemberData(nameof(NeededInLists))]
    public void A_list_that_holds_nothing_is_refused(string method, int parameter) => AssertRefused(
        method, parameter, Arguments.ListOf(Arguments.ElementOf(Named(method).GetParameters()[parameter].ParameterType)!, value: null));

    private static void AssertRefused(string name, int parameter, object? value)
    {
        MethodBase method = Named(name);
        object?[] arguments = Arguments.Of(method);
        arguments[parameter] = value;

        TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => Call(method, arguments));

        Assert.Equal(
            method.GetParameters()[parameter].Name, Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
    }

    private static object? Call(MethodBase method, object?[] arguments)
    {
        if (method is ConstructorInfo constructor)
            return constructor.Invoke(arguments);
        object? result = method.Invoke(method.IsStatic ? null : Arguments.Of(method.DeclaringType!), arguments);
        return result is IEnumerable list ? list.GetEnumerator().MoveNext() : result;
    }

    private static IEnumerable<MethodBase> Methods() => typeof(LevelOfCare).Assembly.GetExportedTypes()
        .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Service)) : type)
        .SelectMany(type => type.GetMethods(Declared).Where(method => !method.IsSpecialName && !method.IsAbstract).Concat<MethodBase>(type.GetConstructors()));

    private static MethodBase Named(string name) => Methods().Single(method => NameOf(method) == name);

    private static string NameOf(MethodBase method) => $"{method.DeclaringType}: {method}";

    private static bool IsNeeded(ParameterInfo parameter) =>
        !parameter.IsOut && !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static bool IsNeededInList(ParameterInfo parameter)
    {
        if (parameter.IsOut || Arguments.ElementOf(parameter.ParameterType) is not { IsValueType: false })
            return false;
        NullabilityInfo list = new NullabilityInfoContext().Create(parameter);
        return (list.ElementType ?? list.GenericTypeArguments[0]).WriteState == NullabilityState.NotNull;
    }
}
