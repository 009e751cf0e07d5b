namespace Asam.Iop.Testing.Code;

/// <summary>A C# expression: text, a call, or a chain of calls. On one line where it fits, else a line for each argument or link.</summary>
internal sealed class CodeText
{
    private const int MaxWidth = 120;
    private const int Step = 4;

    private readonly string _text;
    private readonly CodeText[] _parts;
    private readonly bool _isCall;

    private CodeText(string text, CodeText[] parts, bool isCall)
    {
        _text = text;
        _parts = parts;
        _isCall = isCall;
    }

    public static implicit operator CodeText(string text) => new(text, [], isCall: false);

    /// <summary>Makes a call: a name, and its arguments in parentheses.</summary>
    public static CodeText Call(string name, params IEnumerable<CodeText> arguments) => new(name, [.. arguments], isCall: true);

    /// <summary>Makes a chain: what it starts from, and the calls on it.</summary>
    public static CodeText Chain(string start, params IEnumerable<CodeText> calls) => new(start, [.. calls], isCall: false);

    /// <summary>Writes the expression, further lines indented by so many spaces and more.</summary>
    public string Write(int indent, int before = 0)
    {
        string line = ToString();
        if (_parts.Length == 0 || indent + before + line.Length <= MaxWidth)
            return line;
        string margin = new(' ', indent + Step);
        return _isCall
            ? $"{_text}(\n{string.Join(",\n", _parts.Select(part => margin + part.Write(indent + Step)))})"
            : $"{_text}\n{string.Join("\n", _parts.Select(part => $"{margin}.{part.Write(indent + Step, before: 1)}"))}";
    }

    /// <summary>Gets the expression on one line.</summary>
    public override string ToString() => _isCall
        ? $"{_text}({string.Join(", ", _parts.Select(part => part.ToString()))})"
        : string.Concat(_parts.Select(part => $".{part}").Prepend(_text));
}
