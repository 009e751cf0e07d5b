using System.Text;

namespace Asam.Iop.Json.Reading;

/// <summary>The properties of one kind of object, in the order of the documentation.</summary>
internal sealed class ObjectShape
{
    private readonly string[] _names;
    private readonly byte[][] _utf8Names;
    private readonly string[] _required;
    private readonly ulong _requiredBits;

    public ObjectShape(string noun, string[] names, string[] required)
    {
        Noun = noun;
        _names = names;
        _utf8Names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _required = required;
        foreach (string name in required)
            _requiredBits |= BitOf(name);
    }

    /// <summary>Gets what the object is, for messages: <c>a block</c>.</summary>
    public string Noun { get; }

    public string NameAt(int index) => _names[index];

    public int IndexOf(string name) => Array.IndexOf(_names, name);

    /// <summary>Gets the bit that stands for a property of the shape.</summary>
    public ulong BitOf(string name) => 1ul << IndexOf(name);

    /// <summary>Finds a name, beginning at the place where it stands if properties come in order; -1 if there is none.</summary>
    public int IndexOf(ReadOnlySpan<byte> utf8Name, int likely)
    {
        for (int i = likely; i < _utf8Names.Length; i++)
        {
            if (utf8Name.SequenceEqual(_utf8Names[i]))
                return i;
        }

        for (int i = 0; i < likely; i++)
        {
            if (utf8Name.SequenceEqual(_utf8Names[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Says whether all properties have come that the object needs.</summary>
    public bool IsComplete(ulong seen) => (seen & _requiredBits) == _requiredBits;

    public IEnumerable<string> Missing(ulong seen) => _required.Where(name => (seen & BitOf(name)) == 0);

    public string WhyUnknown(string name) => $"Unknown property \"{Excerpt.Of(name)}\"; allowed in {Noun} are {string.Join(", ", _names)}.";

    public string WhyMissing(string name) =>
        $"\"{name}\" is missing; {Noun} needs {string.Join(" and ", _required.Select(required => $"\"{required}\""))}.";
}
