using System.Globalization;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tool.Terminals;
using NodaTime;

namespace Asam.Iop.Tool.Display;

/// <summary>Draws the sessions of one day: when they start, and the hours of each service. What does not count stands in parentheses.</summary>
/// <param name="counted">The services that count as treatment.</param>
/// <param name="usual">The modality of the plan, which is not said again.</param>
internal sealed class DayCell(ServiceSet counted, Modality? usual)
{
    public IReadOnlyList<Span> Draw(ServiceDay day, int times = 1)
    {
        List<Span> lines = [];
        if (times > 1)
            lines.Add(new Span(string.Create(CultureInfo.InvariantCulture, $"{times} days of"), Styles.Faint));
        foreach (Session session in day.Sessions)
        {
            if (session.Start is LocalTime start)
                lines.Add(new Span(start.ToString("HH:mm", CultureInfo.InvariantCulture), Styles.Faint));
            lines.AddRange(session.Blocks.GroupBy(KeyOf).Select(blocks => Line([.. blocks])));
        }

        return lines;
    }

    private static (Service Service, Modality? Modality, bool Counts) KeyOf(ServiceBlock block, ServiceSet counted) =>
        (block.Service, block.Modality, counted.Contains(block.Service, block.GroupType));

    private (Service Service, Modality? Modality, bool Counts) KeyOf(ServiceBlock block) => KeyOf(block, counted);

    private Span Line(ServiceBlock[] blocks)
    {
        (Service service, Modality? modality, bool counts) = KeyOf(blocks[0]);
        string text = $"{Durations.Format(blocks.Sum(block => block.Duration.TotalMinutes))} {ServiceCodes.Services.Of(service)}";
        if (modality is Modality own && own != usual)
            text += $", {VocabularyCodes.BlockModalities.Of(own)}";
        return counts ? new Span(text) : new Span($"({text})", Styles.Faint);
    }
}
