using Asam.Iop.Policies;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Checking;

/// <summary>Judges every plan of the input against every policy.</summary>
/// <param name="policies">The policies.</param>
/// <param name="writer">Writes what is found.</param>
/// <param name="progress">Shows how far the check has come.</param>
internal sealed class Check(ChosenPolicies policies, IReportWriter writer, ProgressLine progress)
{
    private int _exitCode = ExitCode.Good;

    /// <summary>Judges the plans, and writes each as it is judged. Without a policy that could be read there is nothing to judge by.</summary>
    /// <param name="items">What is read.</param>
    /// <returns>The exit code. If nobody reads the output any more, it is that of what was judged by then.</returns>
    public int Run(IEnumerable<InputItem> items)
    {
        try
        {
            foreach (PolicyFile unread in policies.Unread)
                Refuse(unread.Faults);
            foreach (InputItem item in policies.Policies.Count == 0 ? [] : items)
                Take(item);
            progress.Clear();
            writer.Finish();
        }
        catch (IOException exception) when (StandardOutput.IsClosed(exception))
        {
            progress.Clear();
        }

        return _exitCode;
    }

    private void Take(InputItem item)
    {
        if (item.Plan is not null)
        {
            PolicyReport[] reports = [.. policies.Policies.Select(policy => policy.Evaluate(item.Plan))];
            Worsen(ExitCodeOf(reports));
            writer.Write(item.File, reports);
            progress.CountPlans(1);
            return;
        }

        Refuse(item.Faults);
    }

    private void Refuse(IReadOnlyList<InputFault> faults)
    {
        progress.Clear();
        Worsen(ExitCode.WrongInput);
        writer.Write(faults);
    }

    private void Worsen(int exitCode) => _exitCode = Math.Max(_exitCode, exitCode);

    /// <summary>Gets the exit code of some verdicts.</summary>
    public static int ExitCodeOf(IEnumerable<PolicyReport> reports) =>
        reports.All(report => report.Verdict is Verdict.Compliant or Verdict.NotApplicable) ? ExitCode.Good : ExitCode.NotCompliant;
}
