using Asam.Iop.Policies;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Checking;

/// <summary>Writes what is found, one plan after another, and keeps none of it.</summary>
internal interface IReportWriter
{
    /// <summary>Writes the reports of one plan.</summary>
    /// <param name="file">The file of the plan, as the caller named it.</param>
    /// <param name="reports">A report for each policy, at least one.</param>
    void Write(string file, IReadOnlyList<PolicyReport> reports);

    /// <summary>Writes why a document could not be read.</summary>
    /// <param name="faults">What is wrong with it, at least one.</param>
    void Write(IReadOnlyList<InputFault> faults);

    /// <summary>Writes what comes after the last plan.</summary>
    void Finish();
}
