using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>The sentences of an outcome.</summary>
internal static class OutcomeText
{
    /// <summary>How many ranges of weeks a sentence names; the outcome itself has them all.</summary>
    private const int MostRanges = 6;

    public static string Sentence(RuleOutcome outcome) => outcome.Result switch
    {
        RuleResult.Satisfied => $"{Observed(outcome)}; {Limits(outcome)}.",
        RuleResult.Violated => $"{Observed(outcome)} {Weeks(outcome)}; {Limits(outcome)}.",
        RuleResult.NotEvaluable when outcome.Weeks.Count > 0 => $"Cannot be judged {Weeks(outcome)}: {outcome.Reason}.",
        RuleResult.NotEvaluable => $"Cannot be judged: {outcome.Reason}.",
        _ => $"Does not apply: {outcome.Reason}.",
    };

    public static string Reason(Doubt doubt, Rule rule) => doubt switch
    {
        Doubt.OtherCondition => "the policy is for other conditions",
        Doubt.OtherPopulation => $"it is for the population {VocabularyCodes.Populations.Of(rule.Population!.Value)}",
        Doubt.OtherBasis => $"it is of what is {ScheduleCodes.Bases.Of(rule.Basis)}, which a plan does not say",
        Doubt.NothingToJudge => "there is nothing to judge",
        Doubt.UnspecifiedService => "the plan has hours whose service it does not say",
        Doubt.OpenEnded => "the plan is open-ended, so its length is not known",
        Doubt.MeanOfOpenEnded => "the plan is open-ended, so the mean of its weeks is not known",
        Doubt.UnchosenDay => "the plan has service days whose weekday is still unchosen",
        Doubt.UnknownGroupSize => "the plan does not say the size of every group",
        Doubt.UnknownGroupType => "the plan does not say the type of every group",
        Doubt.UnknownModality => "the plan does not say how every service is attended",
        _ => throw new ArgumentOutOfRangeException(nameof(doubt), doubt, "A doubt has no words."),
    };

    private static string Observed(RuleOutcome outcome) => $"{outcome.Observed} {outcome.Rule.Kind.SubjectOf(outcome.Rule.Parameters)}";

    private static string Limits(RuleOutcome outcome) =>
        $"{PolicyCodes.Enforcements.Of(outcome.Rule.Enforcement)}: {outcome.LimitText}";

    /// <summary>Names the weeks; of many ranges the first ones and the last.</summary>
    private static string Weeks(RuleOutcome outcome)
    {
        IReadOnlyList<WeekRange> ranges = outcome.Weeks;
        WeekRange last = ranges[ranges.Count - 1];
        if (ranges.Count == 1)
            return last.Last is null ? $"from {last}" : $"in {last}";
        return ranges.Count > MostRanges
            ? $"in weeks {string.Join(", ", ranges.Take(MostRanges - 1).Select(Numbers))} … {Numbers(last)}"
            : $"in weeks {string.Join(", ", ranges.Select(Numbers))}";
    }

    private static string Numbers(WeekRange range) => range.Last switch
    {
        null => FormattableString.Invariant($"{range.First} on"),
        int last when last == range.First => FormattableString.Invariant($"{last}"),
        int last => FormattableString.Invariant($"{range.First}–{last}"),
    };
}
