namespace Asam.Iop.Scheduling;

/// <summary>The first of some turns, in order. A struct, so that they are walked without allocating.</summary>
internal readonly struct WeekTurns(WeekTurn[] turns, int count)
{
    public Enumerator GetEnumerator() => new(turns, count);

    /// <summary>Gets the turns with those weeks alone that are among so many first ones of the course.</summary>
    public WeekTurns Clipped(int firstWeeks) => new([.. turns.Take(count).Select(turn => turn.Clipped(firstWeeks))], count);

    internal struct Enumerator(WeekTurn[] turns, int count)
    {
        private int _index = -1;

        public readonly WeekTurn Current => turns[_index];

        public bool MoveNext() => ++_index < count;
    }
}
