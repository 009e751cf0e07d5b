namespace Asam.Iop.Tests.Oracle;

/// <summary>Outcomes and verdicts in the words of reports, and how outcomes of parts make the outcome of a whole.</summary>
internal static class OracleWords
{
    public const string Satisfied = "satisfied";
    public const string Violated = "violated";
    public const string NotEvaluable = "not-evaluable";
    public const string NotApplicable = "not-applicable";

    public const string Compliant = "compliant";
    public const string NonCompliant = "non-compliant";
    public const string Indeterminate = "indeterminate";

    public static string Holds(bool holds) => holds ? Satisfied : Violated;

    public static bool Within(int value, int? min, int? max) => (min is null || value >= min) && (max is null || value <= max);

    // A breach outweighs what cannot be judged, and either outweighs what holds; with nothing to judge nothing applies.
    public static string Whole(IReadOnlyCollection<string> parts)
    {
        if (parts.Contains(Violated))
            return Violated;
        if (parts.Contains(NotEvaluable))
            return NotEvaluable;
        return parts.Contains(Satisfied) ? Satisfied : NotApplicable;
    }
}
