using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Counts reports, or judges plans and counts what would be reported, one plan after another.</summary>
/// <remarks>
/// Once a policy is known and the facts of a plan are gathered, counting allocates no memory. A builder changes, the summaries that it gives do not. Not safe to share between threads:
/// each thread has its own, and <see cref="ReportSummary.Merge"/> brings together what they counted.
/// </remarks>
public sealed class ReportSummaryBuilder
{
    private readonly List<PolicyTally> _tallies = [];
    private readonly int _judging;
    private long _plans;
    private long _unread;

    /// <summary>Initializes a new instance of the <see cref="ReportSummaryBuilder"/> class that counts reports.</summary>
    public ReportSummaryBuilder()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ReportSummaryBuilder"/> class that also judges plans.</summary>
    /// <param name="policies">The policies that judge, at least one, each with an id of its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no policy, or two have one id.</exception>
    public ReportSummaryBuilder(IReadOnlyList<Policy> policies)
    {
        foreach (Policy policy in Guard.Against.Null(policies))
        {
            if (_tallies.Exists(tally => tally.Policy.Id == Guard.Against.Null(policy, nameof(policies)).Id))
                throw new ArgumentException($"The policy '{policy.Id}' stands twice; allowed is each id once.", nameof(policies));
            _tallies.Add(new(Guard.Against.Null(policy, nameof(policies))));
        }

        _judging = _tallies.Count;
        if (_judging == 0)
            throw new ArgumentException("There is no policy; allowed are one or more.", nameof(policies));
    }

    /// <summary>Judges a plan by the policies of the builder, and counts it. No report is made.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The builder was made without policies.</exception>
    /// <exception cref="OverflowException">More than <see cref="ReportSummary.MaxPlans"/> plans would be counted.</exception>
    public void Add(ProgramPlan plan) => Add(Guard.Against.Null(plan).Facts);

    /// <summary>Judges a course by the policies of the builder, and counts it as a plan. No report is made.</summary>
    /// <param name="course">The facts of the course.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The builder was made without policies.</exception>
    /// <exception cref="OverflowException">More than <see cref="ReportSummary.MaxPlans"/> plans would be counted.</exception>
    public void Add(CourseFacts course)
    {
        Guard.Against.Null(course);
        if (_judging == 0)
            throw new InvalidOperationException("The builder was made without policies to judge by; it counts reports.");
        _plans = PlanCount.Sum(_plans, 1);
        for (int i = 0; i < _judging; i++)
            _tallies[i].Judge(course);
    }

    /// <summary>Counts a plan that has one report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A policy of the same id that was counted before judges by other rules.</exception>
    /// <exception cref="OverflowException">More than <see cref="ReportSummary.MaxPlans"/> plans would be counted.</exception>
    public void Add(PolicyReport report)
    {
        Known(Guard.Against.Null(report).Policy, nameof(report));
        _plans = PlanCount.Sum(_plans, 1);
        Count(report);
    }

    /// <summary>Counts a plan that has a report of each of several policies.</summary>
    /// <param name="reports">The reports, each of another policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two reports are of one policy, or a policy of the same id that was counted before judges by other rules.</exception>
    /// <exception cref="OverflowException">More than <see cref="ReportSummary.MaxPlans"/> plans would be counted.</exception>
    public void Add(IReadOnlyList<PolicyReport> reports)
    {
        Guard.Against.Null(reports);
        for (int i = 0; i < reports.Count; i++)
        {
            Policy policy = Guard.Against.Null(reports[i], nameof(reports)).Policy;
            for (int j = 0; j < i; j++)
            {
                if (reports[j].Policy.Id == policy.Id)
                    throw new ArgumentException($"Two reports are of the policy '{policy.Id}'; allowed is one of each policy, since they are of one plan.", nameof(reports));
            }

            Known(policy, nameof(reports));
        }

        _plans = PlanCount.Sum(_plans, 1);
        for (int i = 0; i < reports.Count; i++)
            Count(reports[i]);
    }

    /// <summary>Counts documents that could not be read.</summary>
    /// <param name="documents">Their number, 0 to <see cref="ReportSummary.MaxPlans"/>, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="documents"/> is out of bounds.</exception>
    /// <exception cref="OverflowException">More than <see cref="ReportSummary.MaxPlans"/> documents would be counted.</exception>
    public void AddUnread(long documents = 1) =>
        _unread = PlanCount.Sum(_unread, Guard.Against.OutOfBounds(documents, 0, ReportSummary.MaxPlans));

    /// <summary>Gets the summary of what was counted so far. Policies that judge are part of it also before the first plan.</summary>
    /// <returns>The summary.</returns>
    public ReportSummary ToSummary() => new(_plans, _unread, _tallies.Select(tally => tally.ToSummary()));

    private void Count(PolicyReport report)
    {
        PolicyTally? tally = Known(report.Policy, nameof(report));
        if (tally is null)
            _tallies.Add(tally = new(report.Policy));
        tally.Count(report);
    }

    /// <summary>Finds the counts of a policy, if it has any yet; refuses one that has the id of another.</summary>
    private PolicyTally? Known(Policy policy, string parameterName)
    {
        PolicyTally? namesake = null;
        foreach (PolicyTally tally in _tallies)
        {
            if (ReferenceEquals(tally.Policy, policy))
                return tally;
            if (tally.Policy.Id == policy.Id)
                namesake = tally;
        }

        return namesake is null || namesake.Fingerprint == PolicyFingerprint.Of(policy)
            ? namesake
            : throw PolicyFingerprint.TwoPolicies(policy.Id, parameterName);
    }
}
