namespace Asam.Iop.Tests.Oracle;

/// <summary>The outcome for one thing that a rule judges: the weeks it looked at, in order, and those to name of a breach.</summary>
internal sealed record OracleJudgement(IReadOnlyList<OracleWeek> Looked, IReadOnlyList<OracleWeek> Named, string Outcome)
{
    public static OracleJudgement OfWeek(OracleWeek week, string outcome) => new([week], [week], outcome);

    public static OracleJudgement OfWeeks(IReadOnlyList<OracleWeek> weeks, string outcome) => new(weeks, weeks, outcome);

    // What is looked at are weeks in a row of one course.
    public bool IsOfSameWeeksAs(OracleJudgement other) =>
        Looked[0].Number == other.Looked[0].Number && Looked.Count == other.Looked.Count;
}
