namespace Asam.Iop.Tests.Oracle;

/// <summary>Number of weeks at level 2.1.</summary>
internal static class ProgramLengthKind
{
    public static OracleFinding Judge(OracleCase @case) =>
        OracleFinding.Of([OracleJudgement.OfWeeks(@case.Weeks, Outcome(@case.Course, @case.Rule.MinWeeks, @case.Rule.MaxWeeks))]);

    private static string Outcome(OracleCourse course, int? min, int? max)
    {
        if (!course.OpenEnded)
            return OracleWords.Holds(OracleWords.Within(course.FixedWeeks, min, max));

        // The open-ended phase has one week for certain.
        int known = course.FixedWeeks + 1;
        if (known > max)
            return OracleWords.Violated;
        return max is null && known >= min ? OracleWords.Satisfied : OracleWords.NotEvaluable;
    }
}
