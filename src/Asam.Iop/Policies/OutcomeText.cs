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
        RuleResult.Violated => $"{ObservedIn(outcome, Weeks(outcome))}; {Limits(outcome)}.",
        RuleResult.NotEvaluable when outcome.Weeks.Count > 0 => $"Cannot be judged {Weeks(outcome)}: {outcome.Reason}.",
        RuleResult.NotEvaluable => $"Cannot be judged: {outcome.Reason}.",
        _ => $"Does not apply: {outcome.Reason}.",
    };

    /// <summary>Names the weeks; of many ranges the first ones and the last.</summary>
    public static string Weeks(RuleOutcome outcome)
    {
        IReadOnlyList<WeekRange> ranges = outcome.Weeks;
        WeekRange last = ranges[ranges.Count - 1];
        if (ranges.Count == 1)
            return last.Last is null ? $"from {last}" : $"in {last}";
        return ranges.Count > MostRanges
            ? $"in weeks {string.Join(", ", ranges.Take(MostRanges - 1).Select(Numbers))} … {Numbers(last)}"
            : $"in weeks {string.Join(", ", ranges.Select(Numbers))}";
    }

    public static string Reason(OutcomeReason reason, Rule rule) => reason switch
    {
        OutcomeReason.OtherCondition => "the policy is for other conditions",
        OutcomeReason.OtherPopulation => $"the client's population is not {VocabularyCodes.Populations.Of(rule.Population!.Value)}",
        OutcomeReason.OtherBasis => $"what is {ScheduleCodes.Bases.Of(rule.Basis)} is not known",
        OutcomeReason.NothingToJudge => "there is nothing to judge",
        OutcomeReason.UnspecifiedService => "the plan has hours whose service it does not say",
        OutcomeReason.OpenEndedLength => "the plan is open-ended, so its length is not known",
        OutcomeReason.OpenEndedMean => "the plan is open-ended, so the mean of its weeks is not known",
        OutcomeReason.UnchosenDay => "the plan has service days whose weekday is still unchosen",
        OutcomeReason.UnknownGroupSize => "the plan does not say the size of every group",
        OutcomeReason.UnknownGroupType => "the plan does not say the type of every group",
        OutcomeReason.UnknownModality => "the plan does not say how every service is attended",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason has no words."),
    };

    private static string Observed(RuleOutcome outcome) => outcome.Observed?.Weeks is > 1 and int weeks
        ? $"{Value(outcome)} in {Quantities.Format(weeks, MeasureUnit.Weeks)}"
        : Value(outcome);

    /// <summary>Says of a mean that its value is of all these weeks together.</summary>
    private static string ObservedIn(RuleOutcome outcome, string weeks) => outcome.Observed?.Weeks > 1
        ? $"{Value(outcome)} {weeks} together"
        : $"{Value(outcome)} {weeks}";

    /// <summary>Gets value and subject. A mean over one week, that of a course without an end, is of a week.</summary>
    private static string Value(RuleOutcome outcome) =>
        $"{outcome.Observed?.Value} {outcome.Rule.Kind.SubjectOf(outcome.Rule.Parameters)}{(outcome.Observed?.Weeks == 1 ? " a week" : string.Empty)}";

    private static string Limits(RuleOutcome outcome) =>
        $"{PolicyCodes.Enforcements.Of(outcome.Rule.Enforcement)}: {outcome.LimitText}";

    private static string Numbers(WeekRange range) => range.Last switch
    {
        null => FormattableString.Invariant($"{range.First} on"),
        int last when last == range.First => FormattableString.Invariant($"{last}"),
        int last => FormattableString.Invariant($"{range.First}–{last}"),
    };
}
