using System.Text;

namespace Asam.Iop.Json.Reading;

/// <summary>The properties of one kind of object, in the order of the documentation.</summary>
internal sealed class ObjectShape
{
    private readonly string[] _names;
    private readonly byte[][] _utf8Names;
    private readonly string[] _required;

    public ObjectShape(string noun, string[] names, string[] required)
    {
        Noun = noun;
        _names = names;
        _utf8Names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _required = required;
    }

    /// <summary>Gets what the object is, for messages: <c>a block</c>.</summary>
    public string Noun { get; }

    public string NameAt(int index) => _names[index];

    public int IndexOf(string name) => Array.IndexOf(_names, name);

    public int IndexOf(ReadOnlySpan<byte> utf8Name)
    {
        for (int i = 0; i < _utf8Names.Length; i++)
        {
            if (utf8Name.SequenceEqual(_utf8Names[i]))
                return i;
        }

        return -1;
    }

    public IEnumerable<string> Missing(ulong seen) => _required.Where(name => (seen & (1ul << IndexOf(name))) == 0);

    public string WhyUnknown(string name) => $"Unknown property \"{Excerpt.Of(name)}\"; allowed in {Noun} are {string.Join(", ", _names)}.";

    public string WhyMissing(string name) =>
        $"\"{name}\" is missing; {Noun} needs {string.Join(" and ", _required.Select(required => $"\"{required}\""))}.";
}
