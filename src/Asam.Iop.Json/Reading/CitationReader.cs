using Asam.Iop.Policies;
using NodaTime;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a source of a policy.</summary>
internal static class CitationReader
{
    private static readonly ObjectShape Shape = new(
        "a source",
        [PolicyProperty.Id, PolicyProperty.Title, PolicyProperty.Url, PolicyProperty.Date],
        required: [PolicyProperty.Id, PolicyProperty.Title]);

    public static Citation? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        string? id = null;
        string? title = null;
        string? url = null;
        LocalDate? date = null;
        while (cursor.NextProperty(ref scope, out string name))
        {
            switch (name)
            {
                case PolicyProperty.Id:
                    id = cursor.ReadId();
                    break;
                case PolicyProperty.Title:
                    title = cursor.ReadText();
                    break;
                case PolicyProperty.Url:
                    url = cursor.ReadAddress();
                    break;
                case PolicyProperty.Date:
                    date = cursor.ReadDate();
                    break;
            }
        }

        return cursor.IsClean(scope) ? new(id!, title!, url, date) : null;
    }
}
