namespace Asam.Iop.Policies;

/// <summary>The codes by which documents name the words of policies and reports.</summary>
public static class PolicyCodes
{
    /// <summary>Gets the codes of authorities: <c>definition</c>, <c>placement-criteria</c>, <c>licence</c> …</summary>
    public static CodeList<AuthorityKind> Authorities { get; } = new(
        "authority",
        (AuthorityKind.PlacementCriteria, "placement-criteria"),
        (AuthorityKind.License, "licence"),
        (AuthorityKind.Payer, "payer"),
        (AuthorityKind.Court, "court"),
        (AuthorityKind.Coding, "coding"),
        (AuthorityKind.Guidance, "guidance"),
        (AuthorityKind.Definition, "definition"));

    /// <summary>Gets the codes of confidence: <c>primary</c>, <c>secondary</c>.</summary>
    public static CodeList<Confidence> Confidences { get; } = new(
        "confidence", (Confidence.Primary, "primary"), (Confidence.Secondary, "secondary"));

    /// <summary>Gets the codes of enforcement: <c>required</c>, <c>typical</c>.</summary>
    public static CodeList<Enforcement> Enforcements { get; } = new(
        "enforcement", (Enforcement.Required, "required"), (Enforcement.Typical, "typical"));

    /// <summary>Gets the codes of results: <c>satisfied</c>, <c>violated</c>, <c>not-evaluable</c>, <c>not-applicable</c>.</summary>
    public static CodeList<RuleResult> Results { get; } = new(
        "outcome",
        (RuleResult.Satisfied, "satisfied"),
        (RuleResult.Violated, "violated"),
        (RuleResult.NotEvaluable, "not-evaluable"),
        (RuleResult.NotApplicable, "not-applicable"));

    /// <summary>Gets the codes of reasons: <c>other-condition</c>, <c>nothing-to-judge</c>, <c>unchosen-day</c> …</summary>
    public static CodeList<OutcomeReason> Reasons { get; } = new(
        "reason",
        (OutcomeReason.OtherCondition, "other-condition"),
        (OutcomeReason.OtherPopulation, "other-population"),
        (OutcomeReason.OtherBasis, "other-basis"),
        (OutcomeReason.NothingToJudge, "nothing-to-judge"),
        (OutcomeReason.UnspecifiedService, "unspecified-service"),
        (OutcomeReason.OpenEndedLength, "open-ended-length"),
        (OutcomeReason.OpenEndedMean, "open-ended-mean"),
        (OutcomeReason.UnchosenDay, "unchosen-day"),
        (OutcomeReason.UnknownGroupSize, "unknown-group-size"),
        (OutcomeReason.UnknownGroupType, "unknown-group-type"),
        (OutcomeReason.UnknownModality, "unknown-modality"));

    /// <summary>Gets the codes of verdicts: <c>compliant</c>, <c>non-compliant</c>, <c>indeterminate</c>, <c>not-applicable</c>.</summary>
    public static CodeList<Verdict> Verdicts { get; } = new(
        "verdict",
        (Verdict.Compliant, "compliant"),
        (Verdict.NonCompliant, "non-compliant"),
        (Verdict.Indeterminate, "indeterminate"),
        (Verdict.NotApplicable, "not-applicable"));

    /// <summary>Gets the codes of units: <c>minutes</c>, <c>days</c>, <c>times</c>, <c>weeks</c>, <c>services</c>, <c>people</c>.</summary>
    public static CodeList<MeasureUnit> Units { get; } = new(
        "unit",
        (MeasureUnit.Minutes, "minutes"),
        (MeasureUnit.Days, "days"),
        (MeasureUnit.Times, "times"),
        (MeasureUnit.Weeks, "weeks"),
        (MeasureUnit.Services, "services"),
        (MeasureUnit.People, "people"));
}
