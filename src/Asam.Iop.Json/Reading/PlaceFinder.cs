using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <summary>Finds the lines of places in an object that was read without a syntax error.</summary>
/// <remarks>
/// Lines of values are not kept, for documents that are fine need none. An object is searched only when its parts are fine and it is not,
/// once for all places, so that no part of a document is searched twice.
/// </remarks>
internal static class PlaceFinder
{
    /// <summary>Gets the line of each place, or of the innermost thing around it that the document has.</summary>
    /// <param name="utf8">Bytes that begin with the object.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="locations">The places: <c>days[2].sessions[0].id</c>.</param>
    public static int[] LinesOf(ReadOnlySpan<byte> utf8, int line, IReadOnlyList<string> locations)
    {
        SoughtPlace root = new();
        SoughtPlace[] places = [.. locations.Select(root.Seek)];

        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = PlanDocument.MaxDepth });
        reader.Read();
        int linesCountedTo = 0;
        Find(root, ref reader, utf8, ref line, ref linesCountedTo);
        return [.. places.Select(place => place.NearestLine)];
    }

    /// <summary>Notes the line of the value where the reader stands, and passes over it, looking for the places within.</summary>
    private static void Find(SoughtPlace place, ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, ref int line, ref int linesCountedTo)
    {
        int start = (int)reader.TokenStartIndex;
        line += LineBreaks.Count(utf8.Slice(linesCountedTo, start - linesCountedTo));
        linesCountedTo = start;
        place.Line = line;

        bool isArray = reader.TokenType == JsonTokenType.StartArray;
        for (int index = 0; place.HasParts && reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject); index++)
        {
            SoughtPlace? part = isArray ? place.PartAt(index) : place.PartOf(reader);
            if (!isArray)
                reader.Read();
            if (part is null)
                reader.Skip();
            else
                Find(part, ref reader, utf8, ref line, ref linesCountedTo);
        }

        if (!place.HasParts)
            reader.Skip();
    }
}
