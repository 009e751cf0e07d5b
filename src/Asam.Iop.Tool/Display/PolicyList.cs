using Asam.Iop.Catalog;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;
using NodaTime;

namespace Asam.Iop.Tool.Display;

/// <summary>Lists the policies of the catalog, one line each.</summary>
internal sealed class PolicyList(Screen screen)
{
    private const int LeastTitleWidth = 20;

    /// <summary>Lists them.</summary>
    /// <param name="on">The day of which it is said what is known, or <see langword="null"/> for none.</param>
    public void Write(LocalDate? on)
    {
        TextTable table = new([new(), new(), new(), new(), new(), new(LeastTitleWidth, Shrinking.First)]);
        string last = on is null ? "Title" : "On that day";
        table.AddLine(new[] { "Policy", "Authority", "Place", "Dates", "Seen", last }.Select(text => new Span(text, Styles.Heading)));
        foreach (Policy policy in PolicyCatalog.Entries.Select(entry => entry.Policy))
        {
            PolicyDescription it = policy.Description;
            table.AddLine(
                policy.Id,
                PolicyCodes.Authorities.Of(it.Authority),
                it.Jurisdiction ?? string.Empty,
                Dates(it.Effective),
                new(PolicyCodes.Confidences.Of(it.Confidence), Styles.Faint),
                on is LocalDate day ? StandingOn(policy, day) : policy.Title);
        }

        table.Write(screen, table.Measure(screen.Width));
    }

    private static string Dates(EffectiveDates? effective) => (effective?.From, effective?.To) switch
    {
        (null, null) => string.Empty,
        (LocalDate from, null) => $"from {Format(from)}",
        (null, LocalDate to) => $"to {Format(to)}",
        (LocalDate from, LocalDate to) => $"{Format(from)}–{Format(to)}",
    };

    private static Span StandingOn(Policy policy, LocalDate day)
    {
        bool isThisVersion = PolicyCatalog.Find(policy.Id, day).Policy == policy;
        return (policy.Description.Effective?.From, policy.Description.Effective?.Contains(day)) switch
        {
            (_, false) => new("not known for that day", Styles.Faint),
            (null, _) => new("not known: its first day is not", Styles.Doubtful),
            _ => isThisVersion ? new("in force", Styles.Good) : new("replaced by a later version", Styles.Faint),
        };
    }

    private static string Format(LocalDate date) => date.ToString("R", null);
}
