using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <content>The plan week by week.</content>
public sealed partial class ProgramPlan
{
    /// <summary>Gets a week.</summary>
    /// <param name="number">Its number, from 1 to <see cref="TotalWeeks"/>, or any further one of an open-ended plan.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such week.</exception>
    public PlanWeek Week(int number)
    {
        Guard.Against.OutOfBounds(number, 1, TotalWeeks ?? int.MaxValue);
        int index = PhaseIndexOf(number);
        return new(number, _phases[index], _phases[index].PatternAt(number - _firstWeeks[index]));
    }

    /// <summary>Gets the weeks from the first one on. Those of an open-ended plan have no end: take as many as you need.</summary>
    /// <returns>The weeks, made as they are asked for.</returns>
    public IEnumerable<PlanWeek> Weeks()
    {
        for (int number = 1; !(number > TotalWeeks); number++)
            yield return Week(number);
    }

    /// <summary>Gets each unbroken run of weeks at a level of care.</summary>
    /// <param name="level">The level. Level 2.1 of any edition means that of the plan's, since it is the same in all of them.</param>
    /// <returns>The runs, in order; none if the plan has no week at the level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Episode> Episodes(LevelOfCare level)
    {
        Guard.Against.Null(level);
        return [.. Episodes().Where(episode =>
            episode.Level == level || (episode.Level.IsIntensiveOutpatient && level.IsIntensiveOutpatient))];
    }

    /// <summary>Gets each unbroken run of weeks at one level of care, whichever it is.</summary>
    /// <returns>The runs, in order.</returns>
    public IReadOnlyList<Episode> Episodes()
    {
        List<Episode> episodes = [];
        for (int from = 0, to; from < _phases.Length; from = to)
        {
            for (to = from + 1; to < _phases.Length && _phases[to].Level == _phases[from].Level; to++)
            {
                // The run goes on.
            }

            episodes.Add(new(
                _phases[from].Level,
                _firstWeeks[from],
                to < _phases.Length ? _firstWeeks[to] - 1 : TotalWeeks,
                new(Description, [.. _phases.Skip(from).Take(to - from)])));
        }

        return episodes.AsReadOnly();
    }

    internal int FirstWeekOf(int phaseIndex) => _firstWeeks[phaseIndex];

    internal int PhaseIndexOf(int week)
    {
        int index = Array.BinarySearch(_firstWeeks, week);
        return index >= 0 ? index : ~index - 1;
    }

    private CourseFacts GatherFacts()
    {
        int count = 0;
        foreach (Phase phase in _phases)
            count += phase.Level.IsIntensiveOutpatient ? 1 : 0;

        WeekRun[] runs = new WeekRun[count];
        for (int i = 0, run = 0; run < count; i++)
        {
            if (_phases[i].Level.IsIntensiveOutpatient)
                runs[run++] = WeekRun.Owning(_firstWeeks[i], _phases[i].Weeks, FactsOf(_phases[i]));
        }

        ClientFacts client = new(Description.Population, Description.Age, Description.Condition, Description.Modality);
        return CourseFacts.Owning(client, Basis.Scheduled, runs);
    }

    private static WeekFacts[] FactsOf(Phase phase)
    {
        WeeklySchedule[] patterns = phase.PatternsInOrder;
        WeekFacts[] facts = new WeekFacts[patterns.Length];
        for (int i = 0; i < facts.Length; i++)
            facts[i] = patterns[i].Facts;
        return facts;
    }
}
