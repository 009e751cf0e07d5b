using Ardalis.GuardClauses;

namespace Asam.Iop;

/// <summary>The closed list of codes by which documents name the values of an enumeration, such as <c>in-person</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <remarks>Codes are compared by ordinal: case counts.</remarks>
public sealed class CodeList<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, string> _codes = [];
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly T[] _listed;

    internal CodeList(string subject, params (T Value, string Code)[] entries)
    {
        Subject = subject;
        foreach ((T value, string code) in entries)
        {
            _codes.Add(value, code);
            _values.Add(code, value);
        }

        _listed = [.. entries.Select(entry => entry.Value)];
        Values = Array.AsReadOnly(_listed);
        Codes = Array.AsReadOnly(entries.Select(entry => entry.Code).ToArray());
    }

    /// <summary>Gets what the list is of, as a noun for messages: <c>modality</c>.</summary>
    public string Subject { get; }

    /// <summary>Gets the values, in the order of the documentation.</summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>Gets the codes, in the order of <see cref="Values"/>.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Gets the code of a value.</summary>
    /// <param name="value">A value of the list.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not in the list.</exception>
    public string Of(T value) => _codes.TryGetValue(value, out string? code)
        ? code
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"{EnumText.Of(value)} is no {Subject}; allowed are {string.Join(", ", Codes)}.");

    /// <summary>Says whether a value is in the list.</summary>
    /// <param name="value">Any value.</param>
    /// <returns><see langword="true"/> if it has a code.</returns>
    public bool Contains(T value)
    {
        // Of so few values, the first ones mostly, each is compared sooner than a search of the platform begins.
        foreach (T listed in _listed)
        {
            if (EqualityComparer<T>.Default.Equals(listed, value))
                return true;
        }

        return false;
    }

    /// <summary>Finds the value of a code.</summary>
    /// <param name="code">The code; <see langword="null"/> is not found.</param>
    /// <param name="value">The value, if the code is in the list.</param>
    /// <returns><see langword="true"/> if the code is in the list.</returns>
    public bool TryParse(string? code, out T value)
    {
        value = default;
        return code is not null && _values.TryGetValue(code, out value);
    }

    /// <summary>Gets the value of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is not in the list; the message names those that are.</exception>
    public T Parse(string code) => TryParse(Guard.Against.Null(code), out T value)
        ? value
        : throw new FormatException($"'{code}' is no {Subject}; allowed are {string.Join(", ", Codes)}.");
}
