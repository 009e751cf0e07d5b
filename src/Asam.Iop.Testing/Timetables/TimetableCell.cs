using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.Timetables;

/// <summary>The lines of a day: when a session starts, and the time of each service. What does not count stands in parentheses.</summary>
internal sealed class TimetableCell(ServiceSet counted)
{
    public IEnumerable<string> LinesOf(ServiceDay day) => day.Sessions.SelectMany(LinesOf);

    private IEnumerable<string> LinesOf(Session session)
    {
        if (session.Start is LocalTime start)
            yield return start.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture);
        foreach (IGrouping<(string Of, bool Counts), ServiceBlock> blocks in session.Blocks.GroupBy(KeyOf))
        {
            string text = $"{SessionDuration.FromMinutes(blocks.Sum(block => block.Duration.TotalMinutes))} {blocks.Key.Of}";
            yield return blocks.Key.Counts ? text : $"({text})";
        }
    }

    private (string Of, bool Counts) KeyOf(ServiceBlock block)
    {
        string size = block.Size is int people ? FormattableString.Invariant($" of {people}") : string.Empty;
        string modality = block.Modality is Modality own ? $", {VocabularyCodes.BlockModalities.Of(own)}" : string.Empty;
        return ($"{ServiceCodes.Services.Of(block.Service)}{size}{modality}", counted.Contains(block.Service, block.GroupType));
    }
}
