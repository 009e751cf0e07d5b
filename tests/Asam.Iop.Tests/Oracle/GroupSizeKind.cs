namespace Asam.Iop.Tests.Oracle;

/// <summary>Size of every group block, or of those of some types.</summary>
internal static class GroupSizeKind
{
    // A group is judged whether it counts or not, so there is nothing to judge both ways.
    public static OracleFinding Judge(OracleCase @case) => OracleFinding.Of(@case.Weeks.Select(week =>
    {
        IEnumerable<OracleBlock> groups = week.Blocks.Where(block => block.Service == "group");
        return OracleJudgement.OfWeek(week, OracleWords.Whole([.. groups.Select(group => Outcome(@case.Rule, group))]));
    }));

    private static string Outcome(OracleRule rule, OracleBlock group)
    {
        if (rule.GroupTypes is not null)
        {
            // Nobody knows whether it is of a type that is named.
            if (group.GroupType is null)
                return OracleWords.NotEvaluable;
            if (!group.IsOneOf([.. rule.GroupTypes.Select(type => "group:" + type)]))
                return OracleWords.NotApplicable;
        }

        return group.Size is int size ? OracleWords.Holds(OracleWords.Within(size, rule.Min, rule.Max)) : OracleWords.NotEvaluable;
    }
}
