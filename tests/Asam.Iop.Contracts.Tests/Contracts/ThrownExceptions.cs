using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Asam.Iop.Contracts.Tests.Contracts;

/// <summary>Finds the exceptions that the compiled code of a method makes, itself or by the methods of its own library that nobody else can call.</summary>
internal static class ThrownExceptions
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

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
        if (method.GetMethodBody()?.GetILAsByteArray() is not byte[] code)
            yield break;
        Type[]? ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        Type[]? ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (int position = 0; position < code.Length;)
        {
            short value = code[position++];
            if (value == 0xFE)
                value = (short)(0xFE00 | code[position++]);
            OpCode operation = OpCodesByValue[value];
            bool isCall = operation == OpCodes.Call || operation == OpCodes.Callvirt || operation == OpCodes.Newobj;
            if (isCall && method.Module.ResolveMethod(BitConverter.ToInt32(code, position), ofType, ofMethod) is MethodBase called)
                yield return (called, position + sizeof(int) < code.Length && code[position + sizeof(int)] == (byte)OpCodes.Throw.Value);
            position += SizeOf(operation.OperandType, code, position);
        }
    }

    private static int SizeOf(OperandType operand, byte[] code, int position) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, position)),
        _ => 4,
    };
}
