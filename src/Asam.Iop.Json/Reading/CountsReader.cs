namespace Asam.Iop.Json.Reading;

/// <summary>Reads an object that has a count for each code of a list.</summary>
/// <typeparam name="T">What the codes are of.</typeparam>
/// <param name="noun">What the object is, for messages.</param>
/// <param name="codes">The codes.</param>
internal sealed class CountsReader<T>(string noun, CodeList<T> codes)
    where T : struct, Enum
{
    private readonly ObjectShape _shape = new(noun, [.. codes.Codes], required: [.. codes.Codes]);

    public Dictionary<T, long>? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(_shape, out ObjectScope scope))
            return null;

        Dictionary<T, long> counts = [];
        while (cursor.NextProperty(ref scope, out string name))
        {
            if (cursor.ReadCount() is long count)
                counts.Add(codes.Parse(name), count);
        }

        return cursor.IsClean(scope) ? counts : null;
    }
}
