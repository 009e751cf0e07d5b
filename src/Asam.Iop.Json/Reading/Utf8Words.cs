using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Asam.Iop.Json.Reading;

/// <summary>What some words stand for, found by the bytes of a document without making a text of them.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class Utf8Words<T>
{
    /// <summary>The words with what they stand for by their length, so that few are compared.</summary>
    private readonly (byte[] Word, T Value)[][] _ofLength;

    /// <param name="entries">The words with what they stand for; those that are usual first.</param>
    public Utf8Words(IEnumerable<(string Word, T Value)> entries)
    {
        ILookup<int, (byte[] Word, T Value)> all = entries
            .Select(entry => (Word: Encoding.UTF8.GetBytes(entry.Word), entry.Value))
            .ToLookup(entry => entry.Word.Length);
        _ofLength = [.. Enumerable.Range(0, all.Max(words => words.Key) + 1).Select(length => all[length].ToArray())];
    }

    public bool TryFind(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value)
    {
        if (utf8.Length < _ofLength.Length)
        {
            foreach ((byte[] word, T known) in _ofLength[utf8.Length])
            {
                if (utf8.SequenceEqual(word))
                {
                    value = known!;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }
}
