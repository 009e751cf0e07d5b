using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <content>Looking ahead, where what a value may be depends on another one that may come after it.</content>
internal ref partial struct DocumentCursor
{
    /// <summary>Gets a value indicating whether the value where the cursor stands is a text.</summary>
    public readonly bool IsAtText => _reader.TokenType == JsonTokenType.String;

    /// <summary>
    /// Finds the text of a property of the object that was just entered, and moves nowhere. What is wrong on the way is found when it is
    /// walked.
    /// </summary>
    public readonly string? LookAheadFor(string property)
    {
        Utf8JsonReader ahead = _reader;
        try
        {
            while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
            {
                bool isSought = IsText(ahead) && ahead.ValueTextEquals(property);
                if (!ahead.Read())
                    return null;
                if (isSought)
                    return ahead.TokenType == JsonTokenType.String && IsText(ahead) ? ahead.GetString() : null;
                ahead.Skip();
            }
        }
        catch (JsonException)
        {
            // The walk that follows comes to the same place, and says what is wrong with it.
        }

        return null;
    }

    /// <summary>The platform's reader throws where a name or text is none, and only when it is asked for.</summary>
    private static bool IsText(in Utf8JsonReader reader) => TextFault.Find(reader.ValueSpan, reader.ValueIsEscaped) is null;
}
