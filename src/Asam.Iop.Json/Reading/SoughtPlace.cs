using System.Globalization;
using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <summary>A place whose line is sought, with the sought places within it.</summary>
internal sealed class SoughtPlace(SoughtPlace? holder = null)
{
    private static readonly char[] StepEnds = ['.', '['];

    private readonly Dictionary<string, SoughtPlace> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<int, SoughtPlace> _elements = [];

    /// <summary>Gets or sets the line; 0 if the document does not have the place.</summary>
    public int Line { get; set; }

    /// <summary>Gets the line, or that of the innermost place around it that the document has.</summary>
    public int NearestLine => Line != 0 || holder is null ? Line : holder.NearestLine;

    public bool HasParts => _properties.Count + _elements.Count > 0;

    /// <summary>Gets the place that a location names, seen from here.</summary>
    public SoughtPlace Seek(string location)
    {
        SoughtPlace place = this;
        foreach (string step in location.Split(StepEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            place = step[step.Length - 1] == ']'
                ? PartOf(place, place._elements, int.Parse(step.TrimEnd(']'), CultureInfo.InvariantCulture))
                : PartOf(place, place._properties, step);
        }

        return place;
    }

    public SoughtPlace? PartAt(int index) => _elements.TryGetValue(index, out SoughtPlace? part) ? part : null;

    /// <summary>Gets the sought place of the property whose name the reader stands on.</summary>
    public SoughtPlace? PartOf(in Utf8JsonReader reader)
    {
        foreach (KeyValuePair<string, SoughtPlace> property in _properties)
        {
            if (reader.ValueTextEquals(property.Key))
                return property.Value;
        }

        return null;
    }

    private static SoughtPlace PartOf<T>(SoughtPlace place, Dictionary<T, SoughtPlace> parts, T step)
        where T : notnull
    {
        if (!parts.TryGetValue(step, out SoughtPlace? part))
            parts[step] = part = new(place);
        return part;
    }
}
