using Asam.Iop.Policies;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads what a policy also says that no rule kind can express.</summary>
internal static class UnmodeledReader
{
    private static readonly ObjectShape Shape = new(
        "such a sentence", [PolicyProperty.Text, PolicyProperty.Sources], required: [PolicyProperty.Text, PolicyProperty.Sources]);

    public static UnmodeledRule? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        string? text = null;
        List<string>? sources = null;
        while (cursor.NextProperty(ref scope, out string name))
        {
            switch (name)
            {
                case PolicyProperty.Text:
                    text = cursor.ReadSentence();
                    break;
                case PolicyProperty.Sources:
                    sources = WordsReader.ReadSources(ref cursor);
                    break;
            }
        }

        return cursor.IsClean(scope) ? new(text!, [.. sources!]) : null;
    }
}
