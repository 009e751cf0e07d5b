using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>
/// Walks the weeks that a rule judges, each pattern once however often its turn comes, so that a verdict costs by phases and not by
/// weeks. A struct, so that it allocates nothing.
/// </summary>
internal struct CourseWalk
{
    private readonly WeekRun[] _runs;
    private int _weeksLeft;
    private int _run;
    private int _offset;
    private int? _weeks;

    public CourseWalk(CourseFacts course, int? firstWeeks)
    {
        _runs = course.RunsInOrder;
        _weeksLeft = firstWeeks ?? int.MaxValue;
        _run = -1;
        _offset = 0;
        _weeks = 0;
        IsCut = firstWeeks is not null;
    }

    public readonly WeekFacts Week => _runs[_run].At(_offset);

    public readonly WeekSpan Span => WeekSpan.OfPattern(_runs[_run], _offset, _weeks);

    private readonly bool IsCut { get; }

    public bool MoveNext()
    {
        if (_run >= 0 && ++_offset < Turns)
            return true;
        if (_run >= 0)
            _weeksLeft -= _weeks ?? 0;
        if (++_run >= _runs.Length || _weeksLeft <= 0)
            return false;

        _offset = 0;
        _weeks = _runs[_run].Weeks;
        if (IsCut && !(_weeks <= _weeksLeft))
            _weeks = _weeksLeft;
        return true;
    }

    private readonly int Turns => _weeks is int weeks ? Math.Min(weeks, _runs[_run].Patterns.Count) : _runs[_run].Patterns.Count;
}
