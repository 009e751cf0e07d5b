using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Shows one policy: whose it is, what it counts, its rules, what no rule can say, and its sources.</summary>
internal sealed class PolicyView(Screen screen)
{
    private const int LeastWidth = 16;
    private const string Bullet = "- ";

    public void Write(Policy policy)
    {
        PolicyDescription it = policy.Description;
        screen.WriteWrapped(new($"{it.Title} ({it.Id})", Styles.Heading));
        foreach ((string name, string? value) in FactsOf(it))
        {
            if (!string.IsNullOrEmpty(value))
                screen.WriteWrapped(value, $"{name}: ");
        }

        screen.WriteLine();
        WriteRules(policy);
        WriteUnmodeled(it);
        screen.WriteLine();
        foreach (Citation source in it.Sources)
            WriteSource(source);
    }

    private static IEnumerable<(string Name, string? Value)> FactsOf(PolicyDescription it)
    {
        yield return ("authority", PolicyCodes.Authorities.Of(it.Authority));
        yield return ("place", it.Jurisdiction);
        yield return ("edition", it.Edition is AsamEdition edition ? VocabularyCodes.Editions.Of(edition) : null);
        yield return ("in force", it.Effective?.ToString());
        yield return ("figures", it.Confidence == Confidence.Secondary ? "seen second-hand" : null);
        yield return ("counts", it.Excludes.IsEmpty ? it.Counts.ToString() : $"{it.Counts}; not {it.Excludes}");
        yield return ("conditions", string.Join(", ", it.Conditions.Select(VocabularyCodes.Conditions.Of)));
        yield return ("adolescent", it.AdolescentAges is AgeBand ages ? $"ages {ages}" : null);
    }

    private static string ScopeOf(Rule rule) => string.Join(", ", new[]
    {
        rule.Population is Population population ? VocabularyCodes.Populations.Of(population) : null,
        rule.Basis == Basis.Scheduled ? null : $"of what is {ScheduleCodes.Bases.Of(rule.Basis)}",
        rule.Counts is null ? null : $"counts {rule.Counts}",
        rule.Excludes is null ? null : $"counts no {rule.Excludes}",
    }.OfType<string>());

    private void WriteRules(Policy policy)
    {
        TextColumn text = new(LeastWidth, Shrinking.First, Wraps: true);
        TextTable table = new([new(LeastWidth, Shrinking.Last), text, new(), text, new()]);
        table.AddLine(new[] { "Rule", "Limits", string.Empty, "For", "Sources" }.Select(heading => new Span(heading, Styles.Heading)));
        foreach (Rule rule in policy.Rules)
        {
            string kind = rule.Id == rule.Kind.Code ? string.Empty : $"{rule.Kind}: ";
            table.AddLine(
                rule.Id,
                $"{kind}{rule.Parameters}",
                new(PolicyCodes.Enforcements.Of(rule.Enforcement), Styles.Faint),
                ScopeOf(rule),
                string.Join(", ", rule.Sources));
        }

        table.Write(screen, table.Measure(screen.Width));
    }

    private void WriteUnmodeled(PolicyDescription it)
    {
        if (it.Unmodeled.Count == 0)
            return;
        screen.WriteLine();
        screen.WriteLine(new Span("What no rule can say", Styles.Heading));
        foreach (UnmodeledRule sentence in it.Unmodeled)
            screen.WriteWrapped($"{sentence.Text} [{string.Join(", ", sentence.Sources)}]", Bullet);
    }

    private void WriteSource(Citation source)
    {
        screen.WriteWrapped(source.Date is { } date ? $"{source}, {date.ToString("R", null)}" : source.ToString());
        if (source.Url is string url)
            screen.WriteLine("  ", new Span(url, Styles.Faint));
    }
}
