namespace Asam.Iop.Tests.Oracle;

/// <summary>Judges a plan under a policy, by writing out every week and counting every block.</summary>
internal static class OracleEvaluator
{
    public static OracleReport Evaluate(OraclePolicy policy, OraclePlan plan)
    {
        List<OracleOutcome> outcomes = [.. policy.Rules.Select(rule => Judge(policy, rule, plan))];
        return new(Verdict(policy, outcomes), outcomes);
    }

    private static OracleOutcome Judge(OraclePolicy policy, OracleRule rule, OraclePlan plan)
    {
        Func<OracleCase, OracleFinding> kind = Kind(rule.Kind);
        if (!Applies(policy, rule, plan))
            return new(rule.Id, OracleWords.NotApplicable, []);

        OracleCounting counting = new(rule.Counts ?? policy.Counts, rule.Excludes ?? policy.Excludes);
        OracleCase @case = new(plan, rule, OracleCourse.Expand(plan, rule.EveryWeeks, rule.OnlyFirst ?? 0), counting);
        // No week at the level: nothing to judge, whatever the kind.
        OracleFinding finding = @case.Weeks.Count == 0 ? OracleFinding.Of([]) : kind(@case);
        return new(rule.Id, finding.Outcome, OracleRanges.Of(@case, finding.Breaches));
    }

    private static bool Applies(OraclePolicy policy, OracleRule rule, OraclePlan plan)
    {
        bool ofItsCondition = policy.Conditions is null || plan.Condition is null || policy.Conditions.Contains(plan.Condition);
        bool ofItsPopulation = rule.Population is null || rule.Population == Population(policy, plan);
        return ofItsCondition && ofItsPopulation && rule.Basis == "scheduled";
    }

    private static string Population(OraclePolicy policy, OraclePlan plan)
    {
        if (plan.Age is int age && policy.AdolescentAges is { } adolescents)
            return adolescents.Include(age) ? "adolescent" : "adult";
        return plan.Population;
    }

    private static Func<OracleCase, OracleFinding> Kind(string kind) => kind switch
    {
        "weekly-hours" => WeeklyHoursKind.Judge,
        "service-days" => ServiceDaysKind.Judge,
        "service-day-hours" => ServiceDayHoursKind.Judge,
        "session-hours" => SessionHoursKind.Judge,
        "days-between" => DaysBetweenKind.Judge,
        "service-frequency" => ServiceFrequencyKind.Judge,
        "service-minutes" => ServiceMinutesKind.Judge,
        "program-length" => ProgramLengthKind.Judge,
        "total-hours" => TotalHoursKind.Judge,
        "services-per-day" => ServicesPerDayKind.Judge,
        "services-per-week" => ServicesPerWeekKind.Judge,
        "group-size" => GroupSizeKind.Judge,
        "modality" => ModalityKind.Judge,
        "titration" => TitrationKind.Judge,
        _ => throw new NotSupportedException($"The oracle does not know the kind {kind}."),
    };

    private static string Verdict(OraclePolicy policy, List<OracleOutcome> outcomes)
    {
        List<string> required = [.. outcomes.Where((_, at) => policy.Rules[at].Enforcement == "required").Select(one => one.Outcome)];
        if (required.Contains(OracleWords.Violated))
            return OracleWords.NonCompliant;
        if (required.Contains(OracleWords.NotEvaluable))
            return OracleWords.Indeterminate;
        // From here on typical rules have a say, but only on whether anything applied at all.
        return outcomes.All(one => one.Outcome == OracleWords.NotApplicable) ? OracleWords.NotApplicable : OracleWords.Compliant;
    }
}
