using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <summary>The path of the token that a reader came to last.</summary>
internal sealed class TokenPath(string root)
{
    private readonly DocumentPath _path = new(root);

    /// <summary>By depth, the index of the next element of an array, or <see langword="null"/> where an object is open.</summary>
    private readonly int?[] _next = new int?[PlanDocument.MaxDepth];

    /// <summary>Goes on to the next token.</summary>
    public void Enter(in Utf8JsonReader reader)
    {
        int depth = reader.CurrentDepth;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                EnterProperty(reader, depth - 1);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _path.LeaveTo(depth);
                break;
            default:
                if (depth > 0 && _next[depth - 1] is int index)
                {
                    _path.Enter(depth - 1, index);
                    _next[depth - 1] = index + 1;
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    _next[depth] = reader.TokenType == JsonTokenType.StartArray ? 0 : null;
                break;
        }
    }

    /// <summary>Gets the path of something within the value of the token.</summary>
    public string To(string location) => location.Length == 0 ? _path.ToString() : $"{_path}.{location}";

    /// <summary>What is wrong with a name that is no text is wrong with its object.</summary>
    private void EnterProperty(in Utf8JsonReader reader, int level)
    {
        if (TextFault.Find(reader.ValueSpan, reader.ValueIsEscaped) is null)
            _path.Enter(level, reader.GetString()!);
        else
            _path.LeaveTo(level);
    }
}
