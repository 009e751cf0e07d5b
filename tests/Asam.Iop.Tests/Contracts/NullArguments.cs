using System.Collections;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Asam.Iop.Services;

namespace Asam.Iop.Tests.Contracts;

/// <summary>The parameters of a library's public members that need something, and whether nothing in place of it is refused.</summary>
internal sealed class NullArguments(Assembly library, Arguments good)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Gets the methods and constructors that take a reference which may not be <see langword="null"/>, and where.</summary>
    public IEnumerable<(string Method, int Parameter)> Needed() => Methods()
        .SelectMany(method => method.GetParameters().Where(IsNeeded).Select(parameter => (NameOf(method), parameter.Position)));

    /// <summary>Gets the same of the elements of lists. What tries to read words says of every wrong one that it is none, and so of nothing.</summary>
    public IEnumerable<(string Method, int Parameter)> NeededInLists() => Methods()
        .Where(method => !method.Name.StartsWith("TryParse", StringComparison.Ordinal))
        .SelectMany(method => method.GetParameters().Where(IsNeededInList).Select(parameter => (NameOf(method), parameter.Position)));

    public void AssertNothingIsRefused(string method, int parameter) => AssertRefused(Named(method), parameter, value: null);

    public void AssertListOfNothingIsRefused(string name, int parameter)
    {
        MethodBase method = Named(name);
        AssertRefused(method, parameter, Arguments.ListOf(Arguments.ElementOf(method.GetParameters()[parameter].ParameterType)!, value: null));
    }

    private void AssertRefused(MethodBase method, int parameter, object? value)
    {
        object?[] arguments = good.Of(method);
        arguments[parameter] = value;

        Assert.Throws<ArgumentNullException>(method.GetParameters()[parameter].Name, () => Call(method, arguments));
    }

    /// <summary>Calls a method, and waits for what it gives.</summary>
    private object? Call(MethodBase method, object?[] arguments)
    {
        object? instance = method.IsStatic || method is ConstructorInfo ? null : good.Of(method.DeclaringType!);
        try
        {
            object? result = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(instance, arguments);
            if (result is Task task)
                task.GetAwaiter().GetResult();
            return result is IEnumerable list ? list.GetEnumerator().MoveNext() : result;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is not null)
        {
            ExceptionDispatchInfo.Capture(thrown.InnerException).Throw();
            throw;
        }
    }

    private IEnumerable<MethodBase> Methods() => library.GetExportedTypes()
        .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Service)) : type)
        .SelectMany(type => type.GetMethods(Declared).Where(method => !method.IsSpecialName && !method.IsAbstract).Concat<MethodBase>(type.GetConstructors()))
        .Select(method => method.IsGenericMethodDefinition ? ((MethodInfo)method).MakeGenericMethod(typeof(string)) : method);

    private MethodBase Named(string name) => Methods().Single(method => NameOf(method) == name);

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
