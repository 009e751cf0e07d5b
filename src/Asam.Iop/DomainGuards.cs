using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Asam.Iop;

/// <summary>Guards whose errors name the value and both bounds.</summary>
internal static class DomainGuards
{
    public static int OutOfBounds(
        this IGuardClause guard, int input, int min, int max, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        _ = guard;
        return input >= min && input <= max ? input : throw OutOfBounds(input, min, max, parameterName);
    }

    /// <summary>Refuses nothing, and what holds nothing, and gets a copy of the rest.</summary>
    public static T[] NullElement<T>(
        this IGuardClause guard, IEnumerable<T> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : class
    {
        T[] copy = input is List<T> list ? CopyOf(list) : CopyOf(guard.Null(input, parameterName));
        foreach (T element in copy)
        {
            if (element is null)
                guard.Null(element, parameterName);
        }

        return copy;
    }

    public static long OutOfBounds(
        this IGuardClause guard, long input, long min, long max, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        _ = guard;
        return input >= min && input <= max ? input : throw OutOfBounds(input, min, max, parameterName);
    }

    public static T UnknownCode<T>(
        this IGuardClause guard, T input, CodeList<T> codes, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, Enum
    {
        _ = guard;
        return codes.Contains(input)
            ? input
            : throw new ArgumentOutOfRangeException(
                parameterName, input, $"{EnumText.Of(input)} is no {codes.Subject}; allowed are {string.Join(", ", codes.Codes)}.");
    }

    public static string BadText(
        this IGuardClause guard, string input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        Refuse(guard.Null(input, parameterName), Text.WhyNoText(input), parameterName);

    public static string BadAddress(
        this IGuardClause guard, string input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        Refuse(guard.Null(input, parameterName), Text.WhyNoAddress(input), parameterName);

    public static string BadSentence(
        this IGuardClause guard, string input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        Refuse(guard.Null(input, parameterName), Text.WhyNoSentence(input), parameterName);

    public static string BadId(
        this IGuardClause guard, string input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        Refuse(guard.Null(input, parameterName), Text.WhyNoId(input), parameterName);

    public static string BadCode(
        this IGuardClause guard, string input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        Refuse(guard.Null(input, parameterName), Text.WhyNoCode(input), parameterName);

    /// <summary>Copies one by one: of so few elements, mostly one, as a plan's parts have, the platform's copying costs more than all else.</summary>
    private static T[] CopyOf<T>(List<T> list)
    {
        T[] copy = new T[list.Count];
        for (int i = 0; i < copy.Length; i++)
            copy[i] = list[i];
        return copy;
    }

    /// <summary>Copies what is no list; arrays in the same way as lists.</summary>
    private static T[] CopyOf<T>(IEnumerable<T> input)
    {
        if (input is not T[] array)
            return [.. input];
        T[] copy = new T[array.Length];
        for (int i = 0; i < copy.Length; i++)
            copy[i] = array[i];
        return copy;
    }

    private static ArgumentOutOfRangeException OutOfBounds(object input, long min, long max, string? parameterName) =>
        new(parameterName, input, FormattableString.Invariant($"{parameterName} is {input}; allowed is {min} to {max}."));

    private static string Refuse(string input, string? why, string? parameterName) =>
        why is null ? input : throw new ArgumentException($"{parameterName} {why}.", parameterName);
}
