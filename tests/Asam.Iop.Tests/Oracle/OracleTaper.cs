namespace Asam.Iop.Tests.Oracle;

/// <summary>
/// Which weeks breach a weekly rule, in every assignment of a possible standing to each week and in any, when the last weeks may taper.
/// </summary>
internal sealed class OracleTaper
{
    private readonly IReadOnlyList<IReadOnlyList<OracleStanding>> _possible;
    private readonly OracleStanding[] _assigned;
    private readonly int _lastWeeksFrom;

    private OracleTaper(IReadOnlyList<IReadOnlyList<OracleStanding>> possible, int taperWeeks)
    {
        _possible = possible;
        _assigned = new OracleStanding[possible.Count];
        _lastWeeksFrom = Math.Max(0, possible.Count - taperWeeks);
        BreachesAlways = [.. Enumerable.Repeat(true, possible.Count)];
        BreachesEver = new bool[possible.Count];
    }

    public bool[] BreachesAlways { get; }

    public bool[] BreachesEver { get; }

    public static OracleTaper Try(IReadOnlyList<IReadOnlyList<OracleStanding>> possible, int taperWeeks)
    {
        OracleTaper taper = new(possible, taperWeeks);
        // Nothing excuses the weeks before the last ones, so each of them is a case of its own.
        for (int week = 0; week < taper._lastWeeksFrom; week++)
        {
            taper.BreachesAlways[week] = possible[week].All(standing => standing != OracleStanding.Within);
            taper.BreachesEver[week] = possible[week].Any(standing => standing != OracleStanding.Within);
        }

        taper.AssignFrom(taper._lastWeeksFrom);
        return taper;
    }

    // Every assignment is tried, as more hours can break a rule too: a full week parts the weeks before it from the run.
    private void AssignFrom(int week)
    {
        if (week == _assigned.Length)
        {
            Note();
            return;
        }

        foreach (OracleStanding standing in _possible[week])
        {
            _assigned[week] = standing;
            AssignFrom(week + 1);
        }
    }

    private void Note()
    {
        int runFrom = _assigned.Length;
        while (runFrom > _lastWeeksFrom && _assigned[runFrom - 1] == OracleStanding.Under)
            runFrom--;
        // A taper needs a week to taper from.
        bool excused = runFrom > 0;
        for (int week = _lastWeeksFrom; week < _assigned.Length; week++)
        {
            bool breaches = week >= runFrom ? !excused : _assigned[week] != OracleStanding.Within;
            BreachesAlways[week] &= breaches;
            BreachesEver[week] |= breaches;
        }
    }
}
