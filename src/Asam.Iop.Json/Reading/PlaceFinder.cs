using System.Globalization;
using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <summary>Finds the line of a place in an object that was read without a syntax error.</summary>
/// <remarks>
/// Lines of values are not kept, for plans that are fine need none. An object is searched only when its parts are fine and it is not,
/// so that no part of a document is searched twice.
/// </remarks>
internal static class PlaceFinder
{
    private static readonly char[] StepEnds = ['.', '['];

    /// <summary>Gets the line of a place, or of the innermost thing around it that the document has.</summary>
    /// <param name="utf8">Bytes that begin with the object.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="location">The place: <c>days[2].sessions[0].id</c>.</param>
    public static int LineOf(ReadOnlySpan<byte> utf8, int line, string location)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = PlanDocument.MaxDepth });
        reader.Read();
        long place = 0;
        foreach (string step in location.Split(StepEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            bool isFound = step[step.Length - 1] == ']'
                ? MoveToElement(ref reader, int.Parse(step.TrimEnd(']'), CultureInfo.InvariantCulture))
                : MoveToProperty(ref reader, step);
            if (!isFound)
                break;
            place = reader.TokenStartIndex;
        }

        foreach (byte character in utf8.Slice(0, (int)place))
            line += character == (byte)'\n' ? 1 : 0;
        return line;
    }

    private static bool MoveToProperty(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSought = reader.ValueTextEquals(name);
            reader.Read();
            if (isSought)
                return true;
            reader.Skip();
        }

        return false;
    }

    private static bool MoveToElement(ref Utf8JsonReader reader, int index)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (index-- == 0)
                return true;
            reader.Skip();
        }

        return false;
    }
}
