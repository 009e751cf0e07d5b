using NodaTime;
using NodaTime.Text;

namespace Asam.Iop.Json;

/// <summary>The text form of dates in documents: <c>2023-04-27</c>, the years 0001 to 9999.</summary>
internal static class DocumentDates
{
    public const string Form = "a date as yyyy-MM-dd";

    private const int Length = 10;

    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static bool TryParse(string text, out LocalDate date) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date) && text.Length == Length && date.Year > 0;
}
