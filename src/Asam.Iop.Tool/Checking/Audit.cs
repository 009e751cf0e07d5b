using Asam.Iop.Policies;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Checking;

/// <summary>Judges every plan of the input against every policy, and keeps only counts.</summary>
/// <remarks>What is written is the same for any number of cores.</remarks>
internal sealed class Audit
{
    private readonly ChosenPolicies _policies;
    private readonly ISummaryWriter _writer;
    private readonly ProgressLine _progress;
    private readonly int _cores;
    private readonly FaultLimit _faults;

    /// <summary>Whether something was found in what the argument names.</summary>
    private bool _isFound;
    private int _withoutPlan;

    /// <summary>Initializes a new instance of the <see cref="Audit"/> class.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="writer">Writes what is found.</param>
    /// <param name="progress">Shows how far the audit has come.</param>
    /// <param name="cores">On how many cores it works, from 1.</param>
    public Audit(ChosenPolicies policies, ISummaryWriter writer, ProgressLine progress, int cores)
    {
        _policies = policies;
        _writer = writer;
        _progress = progress;
        _cores = cores;
        _faults = new(Tell);
    }

    /// <summary>Judges the plans, and writes the summary. Without a policy that could be read there is nothing to judge by.</summary>
    /// <returns>The exit code.</returns>
    public int Run(IEnumerable<InputPart> parts)
    {
        foreach (InputFault fault in _policies.Unread.SelectMany(unread => unread.Faults))
            Tell(fault);
        if (_policies.Policies.Count == 0)
            return ExitCode.WrongInput;

        IReadOnlyList<ReportSummary> summaries = new AuditPool(_policies.Policies, Take).Judge(parts, _cores);
        ReportSummaryBuilder rest = new(_policies.Policies);
        rest.AddUnread(_withoutPlan);
        ReportSummary summary = summaries.Aggregate(rest.ToSummary(), (left, right) => left.Merge(right));
        _faults.Finish();
        _progress.Clear();
        int exitCode = _policies.Unread.Count > 0 || summary.Unread > 0 ? ExitCode.WrongInput : ExitCodeOf(summary);
        try
        {
            _writer.Write(summary);
        }
        catch (IOException exception) when (StandardOutput.IsClosed(exception))
        {
            // What was found stays as it is.
        }

        return exitCode;
    }

    private static int ExitCodeOf(ReportSummary summary) =>
        summary.Policies.All(policy => policy.Of(Verdict.NonCompliant) + policy.Of(Verdict.Indeterminate) == 0) ? ExitCode.Good : ExitCode.NotCompliant;

    private void Take(AuditPart part)
    {
        _isFound |= part.Plans + part.Unread > 0;
        if (part.IsEnd && !_isFound)
            RefuseWithoutPlan(part.File);
        else if (!part.IsEnd)
            _faults.Tell(part);
        _isFound &= !part.IsEnd;
        _progress.CountPlans(part.Plans);
    }

    private void RefuseWithoutPlan(string argument)
    {
        AuditPart refused = new(argument);
        refused.CountUnread([PlanInput.WithoutPlan(argument)]);
        _withoutPlan++;
        _faults.Tell(refused);
    }

    private void Tell(InputFault fault)
    {
        _progress.Clear();
        _writer.Write(fault);
    }
}
