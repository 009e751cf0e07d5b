using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Reading;

/// <summary>The values of a policy, in whatever order they came.</summary>
internal sealed class PolicyDraft
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public AuthorityKind? Authority { get; set; }

    public string? Jurisdiction { get; set; }

    public AsamEdition? Edition { get; set; }

    public EffectiveDates? Effective { get; set; }

    public Confidence? Confidence { get; set; }

    public ServiceSet? Counts { get; set; }

    public ServiceSet? Excludes { get; set; }

    public IReadOnlyList<Condition>? Conditions { get; set; }

    public AgeBand? AdolescentAges { get; set; }

    public List<Citation>? Sources { get; set; }

    public List<Rule>? Rules { get; set; }

    public List<UnmodeledRule>? Unmodeled { get; set; }

    /// <summary>Makes the policy of values that were found to be right one by one.</summary>
    /// <param name="cursor">A cursor that has passed the policy.</param>
    /// <param name="scope">The policy's object.</param>
    /// <returns>The policy, or <see langword="null"/> if its parts do not go together, which was noted.</returns>
    public Policy? ToPolicy(ref DocumentCursor cursor, in ObjectScope scope)
    {
        PolicyBuilder builder = Describe();
        foreach (Citation source in Sources!)
            builder.Source(source);
        foreach (Rule rule in Rules!)
            builder.Add(rule);
        foreach (UnmodeledRule sentence in Unmodeled ?? [])
            builder.Add(sentence);

        if (!builder.TryBuild(out Policy? policy, out IReadOnlyList<WellFormednessError> errors))
            cursor.Report(errors, scope);
        return policy;
    }

    private PolicyBuilder Describe()
    {
        PolicyBuilder builder = Policy.Create(Id!, Title!, Authority!.Value).For([.. Conditions ?? []]);
        if (Jurisdiction is not null)
            builder.In(Jurisdiction);
        if (Edition is AsamEdition edition)
            builder.WrittenFor(edition);
        if (Effective is not null)
            builder.Effective(Effective.From, Effective.To);
        if (Confidence is Confidence confidence)
            builder.SeenAs(confidence);
        if (Counts is not null)
            builder.Counting(Counts);
        if (Excludes is not null)
            builder.Excluding(Excludes);
        if (AdolescentAges is not null)
            builder.AdolescentAges(AdolescentAges.From, AdolescentAges.Below);
        return builder;
    }
}
