namespace Asam.Iop.Tests.Oracle;

/// <summary>
/// One week at level 2.1. <c>Number</c> is its number in the plan, weeks of all levels counted. <c>OpenPattern</c> is the
/// index of the pattern whose turn it is in an open-ended phase, and null in a phase of a known length.
/// </summary>
internal sealed record OracleWeek(int Number, IReadOnlyList<OracleDay> Days, int? OpenPattern)
{
    public IEnumerable<OracleSession> Sessions => Days.SelectMany(day => day.Sessions);

    public IEnumerable<OracleBlock> Blocks => Days.SelectMany(day => day.Blocks);
}
