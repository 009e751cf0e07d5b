using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Edits;

/// <content>The edits of the number of weeks.</content>
internal sealed partial class EditSet
{
    /// <summary>How long a program without an end is made where no rule says it.</summary>
    private const int UsualWeeks = 12;

    private IEnumerable<PlanChange> OfLength(Unmet unmet)
    {
        RuleKind kind = unmet.Rule.Kind;
        CourseFacts course = plan.Facts;
        if (kind == Rule.ProgramLengthKind)
            return course.IsOpenEnded ? Ends() : Lengthen(unmet.Number("minWeeks")).Concat(Cut(unmet.Number("maxWeeks")));
        if (kind == Rule.WeeklyHoursKind && course.IsOpenEnded && unmet.Outcome.Result == RuleResult.NotEvaluable)
            return Ends();
        return kind == Rule.TotalHoursKind && !course.IsOpenEnded
            ? Enumerable.Range(1, Math.Max(0, Math.Min(unmet.Number("withinWeeks")!.Value - course.FixedWeeks, UsualWeeks)))
                .SelectMany(more => Lengthen(course.FixedWeeks + more))
            : [];
    }

    /// <summary>Lets each run of weeks at level 2.1 last longer, so that all together are so many.</summary>
    private IEnumerable<PlanChange> Lengthen(int? weeks) => weeks is int least && least > plan.Facts.FixedWeeks
        ? plan.Facts.Runs
            .Where(run => run.EndWeek - 1 >= fromWeek)
            .Select(run => PlanChange.Extend(least - plan.Facts.FixedWeeks, run.EndWeek!.Value - 1))
        : [];

    /// <summary>Leaves out the last weeks of a run, or ends the plan, so that so many weeks at level 2.1 are left.</summary>
    private IEnumerable<PlanChange> Cut(int? weeks)
    {
        if (weeks is not int most || plan.Facts.FixedWeeks <= most)
            return [];
        int tooMany = plan.Facts.FixedWeeks - most;
        IEnumerable<PlanChange> shortened = plan.Facts.Runs
            .Where(run => run.Weeks > tooMany && run.EndWeek - tooMany >= fromWeek)
            .Select(run => PlanChange.Shorten(tooMany, run.EndWeek!.Value - tooMany));
        return [.. shortened, .. EndAfter(most)];
    }

    /// <summary>Ends the plan after as many weeks as a rule of length allows, or the usual ones, the most first.</summary>
    private IEnumerable<PlanChange> Ends() => policies
        .SelectMany(policy => policy.Rules)
        .SelectMany(rule => new[] { rule.Parameters.Number("minWeeks"), rule.Parameters.Number("maxWeeks") })
        .OfType<int>()
        .Append(UsualWeeks)
        .OrderByDescending(weeks => weeks)
        .SelectMany(EndAfter);

    private IEnumerable<PlanChange> EndAfter(int weeks)
    {
        int left = weeks;
        foreach (WeekRun run in plan.Facts.Runs)
        {
            if (!(left >= run.Weeks))
            {
                int end = run.FirstWeek + left;
                return end >= fromWeek ? [PlanChange.End(end)] : [];
            }

            left -= run.Weeks.Value;
        }

        return [];
    }
}
