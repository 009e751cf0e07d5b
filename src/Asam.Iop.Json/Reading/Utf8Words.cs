using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Asam.Iop.Json.Reading;

/// <summary>What some words stand for, found by the bytes of a document without making a text of them.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class Utf8Words<T>
{
    private readonly byte[][] _words;
    private readonly T[] _values;

    /// <param name="entries">The words with what they stand for; those that are usual first.</param>
    public Utf8Words(IEnumerable<(string Word, T Value)> entries)
    {
        (string Word, T Value)[] all = [.. entries];
        _words = [.. all.Select(entry => Encoding.UTF8.GetBytes(entry.Word))];
        _values = [.. all.Select(entry => entry.Value)];
    }

    public bool TryFind(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if (utf8.SequenceEqual(_words[i]))
            {
                value = _values[i]!;
                return true;
            }
        }

        value = default;
        return false;
    }
}
