namespace Asam.Iop.Policies;

/// <summary>What stands behind a result: all that was found, and why there is nothing, if so.</summary>
internal sealed class Explanation(List<Finding> findings, OutcomeReason reason)
{
    public List<Finding> Findings => findings;

    public OutcomeReason Reason => reason;
}
