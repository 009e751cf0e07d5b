using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Asam.Iop.Tests.Architecture;

namespace Asam.Iop.Contracts.Tests.Contracts;

/// <summary>Finds the exceptions that the compiled code of a method makes, itself or by the methods of its own library that nobody else can call.</summary>
internal static class ThrownExceptions
{
    /// <summary>Gets the types of the exceptions.</summary>
    /// <param name="method">The method.</param>
    /// <param name="depth">How many calls deep is looked.</param>
    public static IReadOnlySet<Type> Of(MethodBase method, int depth)
    {
        HashSet<Type> thrown = [];
        Gather(method, depth, thrown, []);
        return thrown;
    }

    private static void Gather(MethodBase method, int depth, HashSet<Type> thrown, HashSet<MethodBase> seen)
    {
        if (!seen.Add(method))
            return;
        MethodBase code = CodeOf(method);
        foreach ((MethodBase called, bool isThrown) in Calls(code))
        {
            Type? made = called is MethodInfo { ReturnType: Type result } ? result : called.DeclaringType;
            if (isThrown && typeof(Exception).IsAssignableFrom(made))
                thrown.Add(made);
            else if (called.DeclaringType == typeof(GuardClauseExtensions) && called.Name == nameof(GuardClauseExtensions.Null))
                thrown.Add(typeof(ArgumentNullException));
            else if (depth > 0 && IsInside(called, method))
                Gather(called, depth - 1, thrown, seen);
        }

        foreach (ExceptionHandlingClause clause in code.GetMethodBody()?.ExceptionHandlingClauses ?? [])
        {
            if (clause.Flags == ExceptionHandlingClauseOptions.Clause)
                thrown.RemoveWhere(clause.CatchType!.IsAssignableFrom);
        }
    }

    /// <summary>Says whether a method is called by its library alone, so that whoever calls it answers for its exceptions.</summary>
    private static bool IsInside(MethodBase called, MethodBase from) =>
        called.DeclaringType?.Assembly == from.DeclaringType!.Assembly && (!called.IsPublic || !called.DeclaringType.IsVisible) && !called.IsAbstract;

    /// <summary>Gets the method that holds the code: of an asynchronous method or an iterator, that of its states.</summary>
    private static MethodBase CodeOf(MethodBase method) =>
        method.GetCustomAttribute<StateMachineAttribute>()?.StateMachineType.GetMethod("MoveNext", Libraries.Declared) ?? method;

    /// <summary>Gets the methods that are called, each with whether what it gives is thrown at once.</summary>
    private static IEnumerable<(MethodBase Called, bool IsThrown)> Calls(MethodBase method)
    {
        if (method.GetMethodBody() is not MethodBody body)
            yield break;
        Type[]? ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        Type[]? ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        Instruction[] code = [.. Instruction.Of(body)];
        for (int i = 0; i < code.Length; i++)
        {
            OpCode operation = code[i].Operation;
            bool isCall = operation == OpCodes.Call || operation == OpCodes.Callvirt || operation == OpCodes.Newobj;
            if (isCall && method.Module.ResolveMethod(code[i].Token, ofType, ofMethod) is MethodBase called)
                yield return (called, i + 1 < code.Length && code[i + 1].Operation == OpCodes.Throw);
        }
    }
}
