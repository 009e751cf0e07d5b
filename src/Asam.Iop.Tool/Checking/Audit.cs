using Asam.Iop.Json.Reading.Streaming;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Checking;

/// <summary>Judges every plan of the input against every policy, and keeps only counts.</summary>
/// <remarks>One thread reads the files; lines are read and judged on all cores, the rest by the same thread. What is written is the same for any number of cores.</remarks>
internal sealed class Audit
{
    private readonly ChosenPolicies _policies;
    private readonly ISummaryWriter _writer;
    private readonly ProgressLine _progress;
    private readonly int _cores;
    private readonly FaultLimit _faults;

    /// <summary>Whether something was found in what the argument names.</summary>
    private bool _isFound;

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

        AuditWorker worker = new(_policies.Policies);
        ReportSummary summary = _cores == 1 ? Judge(parts, worker) : JudgeOnCores(parts, worker);
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

    private static AuditPart Judge(InputPart part, AuditWorker worker) => part switch
    {
        { Fault: InputFault fault } => worker.Refuse(fault),
        { Plans: { Reading: { } reading } } => worker.Judge(part.File, reading),
        { Plans: PlanPart lines } => worker.Judge(part.File, lines.Lines.Span, lines.Line),
        _ => new(part.File) { IsEnd = true },
    };

    private ReportSummary Judge(IEnumerable<InputPart> parts, AuditWorker worker)
    {
        foreach (InputPart part in parts)
            Take(Judge(part, worker), worker);
        return worker.Summary;
    }

    private ReportSummary JudgeOnCores(IEnumerable<InputPart> parts, AuditWorker worker)
    {
        using AuditPool pool = new(_policies.Policies, _cores);
        foreach (InputPart part in parts)
        {
            if (part.Plans is PlanPart { Reading: null } lines)
                pool.Add(part.File, lines);
            else
                pool.Add(Judge(part, worker));
            Take(pool.TakeJudged(), worker);
        }

        Take(pool.TakeRest(), worker);
        return pool.Summaries.Aggregate(worker.Summary, (left, right) => left.Merge(right));
    }

    private void Take(IEnumerable<AuditPart> judged, AuditWorker worker)
    {
        foreach (AuditPart part in judged)
            Take(part, worker);
    }

    private void Take(AuditPart part, AuditWorker worker)
    {
        _isFound |= part.Plans + part.Unread > 0;
        if (part.IsEnd && !_isFound)
            Take(worker.Refuse(PlanInput.WithoutPlan(part.File)), worker);
        else if (!part.IsEnd)
            _faults.Tell(part);
        _isFound &= !part.IsEnd;
        _progress.CountPlans(part.Plans);
    }

    private void Tell(InputFault fault)
    {
        _progress.Clear();
        _writer.Write(fault);
    }
}
