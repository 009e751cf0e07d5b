using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Asam.Iop.Json.Tests.Agreement;

/// <summary>Which paths a document has, and on which lines what they name begins and ends, as far as it is JSON.</summary>
internal sealed partial class DocumentExtents
{
    private const int AnyDepth = 1000;

    private readonly Dictionary<string, List<(int First, int Last)>> _extents = new(StringComparer.Ordinal);
    private readonly int[] _lineEnds;
    private readonly int _lines;

    /// <param name="document">The document.</param>
    /// <param name="root">The path of its value: <c>$</c>.</param>
    public DocumentExtents(byte[] document, string root = "$")
    {
        byte[] text = document.AsSpan().StartsWith("\uFEFF"u8) ? document[3..] : document;
        _lineEnds = [.. Enumerable.Range(0, text.Length).Where(i => text[i] == (byte)'\n')];
        _lines = 1 + _lineEnds.Length;
        Add(root, 1, _lines);
        Utf8JsonReader reader = new(text, new JsonReaderOptions { MaxDepth = AnyDepth });
        try
        {
            if (reader.Read())
                Walk(ref reader, root, LineAt(reader.TokenStartIndex));
            while (reader.Read())
            {
            }

            IsJson = true;
        }
        catch (JsonException)
        {
        }
    }

    /// <summary>Gets a value indicating whether all of the document is JSON.</summary>
    public bool IsJson { get; }

    /// <summary>Says why an error cannot be where it says, or <see langword="null"/> if it can.</summary>
    public string? WhyNotAt(DocumentError error)
    {
        if (error.Line < 1 || error.Line > _lines)
            return $"The document has {_lines} lines.";
        string path = Comparable(error.Path);
        if (!_extents.TryGetValue(path, out List<(int First, int Last)>? extents) && !_extents.TryGetValue(Holder(path), out extents))
            return "The document has no such path, nor what would hold it.";
        return !IsJson || extents.Any(extent => error.Line >= extent.First && error.Line <= extent.Last)
            ? null
            : $"What the path names stands on the lines {string.Join(" or ", extents)}.";
    }

    private void Walk(ref Utf8JsonReader reader, string path, int first)
    {
        int place = Add(path, first, _lines);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                int line = LineAt(reader.TokenStartIndex);
                string member = path + Step(reader);
                Add(member, line, _lines);
                reader.Read();
                Walk(ref reader, member, line);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                Walk(ref reader, path + string.Create(CultureInfo.InvariantCulture, $"[{i}]"), LineAt(reader.TokenStartIndex));
        }

        _extents[path][place] = (first, LineAt(reader.BytesConsumed));
    }

    private int Add(string path, int first, int last)
    {
        if (!_extents.TryGetValue(path, out List<(int First, int Last)>? extents))
            _extents[path] = extents = [];
        extents.Add((first, last));
        return extents.Count - 1;
    }

    private int LineAt(long offset)
    {
        int index = Array.BinarySearch(_lineEnds, (int)offset);
        return 1 + (index < 0 ? ~index : index);
    }

    /// <summary>A name that needs quotes may be cut short in a path; any such name is as good as another here.</summary>
    private static string Step(in Utf8JsonReader reader)
    {
        try
        {
            string name = reader.GetString()!;
            return PlainName().IsMatch(name) ? "." + name : "['']";
        }
        catch (InvalidOperationException)
        {
            return "['']";
        }
    }

    /// <summary>What lacks a property that is missing, or breaks off before an element.</summary>
    private static string Holder(string path) => path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];

    private static string Comparable(string path)
    {
        int quote = path.IndexOf("['", StringComparison.Ordinal);
        return quote < 0 ? path : path[..quote] + "['']";
    }

    [GeneratedRegex("^[A-Za-z0-9_$]{1,60}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainName();
}
