using Ardalis.GuardClauses;

namespace Asam.Iop.Scheduling;

/// <summary>What a policy judges: who the client is, and the weeks at level 2.1, in order.</summary>
/// <remarks>A plan is one source of such facts; they say nothing of where they come from but their basis. Immutable.</remarks>
public sealed class CourseFacts
{
    private readonly WeekRun[] _runs;
    private IReadOnlyList<WeekRun>? _readOnlyRuns;
    private DistinctParts? _parts;

    /// <summary>Initializes a new instance of the <see cref="CourseFacts"/> class.</summary>
    /// <param name="client">Whom the course is for, and how it is attended.</param>
    /// <param name="basis">What the hours are hours of.</param>
    /// <param name="runs">The weeks at level 2.1, in order; only the last run may go on for ever.</param>
    /// <exception cref="ArgumentNullException">An argument or a run is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is no basis.</exception>
    /// <exception cref="ArgumentException">The runs are not in order.</exception>
    public CourseFacts(ClientFacts client, Basis basis, IEnumerable<WeekRun> runs)
        : this(client, basis, Guard.Against.NullElement(runs))
    {
    }

    private CourseFacts(ClientFacts client, Basis basis, WeekRun[] runs)
    {
        Client = Guard.Against.Null(client);
        Basis = Guard.Against.UnknownCode(basis, ScheduleCodes.Bases);
        _runs = runs;
        for (int i = 0; i < _runs.Length; i++)
        {
            if (i > 0 && !(_runs[i - 1].EndWeek <= _runs[i].FirstWeek))
                throw new ArgumentException($"The run from week {_runs[i].FirstWeek} begins before the one before it ends.", nameof(runs));
            FixedWeeks += _runs[i].Weeks ?? 0;
        }

        Turns = TurnsInOrder();
        IsOpenEnded = _runs.Length > 0 && _runs[_runs.Length - 1].Weeks is null;
    }

    /// <summary>Gets whom the course is for, and how it is attended.</summary>
    public ClientFacts Client { get; }

    /// <summary>Gets what the hours are hours of.</summary>
    public Basis Basis { get; }

    /// <summary>Gets the weeks at level 2.1, in order.</summary>
    public IReadOnlyList<WeekRun> Runs => _readOnlyRuns ??= Array.AsReadOnly(_runs);

    /// <summary>Gets a value indicating whether the weeks at level 2.1 have no end.</summary>
    public bool IsOpenEnded { get; }

    /// <summary>Gets the number of weeks at level 2.1 before any that has no end.</summary>
    public int FixedWeeks { get; }

    /// <summary>Gets the runs as they are walked without allocating. Not to be altered.</summary>
    internal WeekRun[] RunsInOrder => _runs;

    /// <summary>Gets each pattern of each run that has a turn, in order. Not to be altered.</summary>
    internal WeekTurn[] Turns { get; }

    /// <summary>Gets what all its weeks are made of; gathered when a rule first asks for it.</summary>
    internal DistinctParts Parts => _parts ??= DistinctParts.Of(Turns);

    /// <summary>Makes a course of an array that nobody alters from here on.</summary>
    internal static CourseFacts Owning(ClientFacts client, Basis basis, WeekRun[] runs) => new(client, basis, runs);

    /// <summary>Gets the turns that begin within so many first weeks: since they stand in order, the first so many of all.</summary>
    internal WeekTurns FirstTurns(int firstWeeks)
    {
        int count = 0;
        while (count < Turns.Length && Turns[count].BeginsWithin(firstWeeks))
            count++;
        return new(Turns, count);
    }

    private WeekTurn[] TurnsInOrder()
    {
        int count = 0;
        foreach (WeekRun run in _runs)
            count += run.Turns;

        WeekTurn[] turns = new WeekTurn[count];
        int next = 0;
        int weeksBefore = 0;
        foreach (WeekRun run in _runs)
        {
            for (int offset = 0; offset < run.Turns; offset++)
                turns[next++] = new(run.At(offset), run.SpanOf(offset, run.Weeks), weeksBefore + offset);
            weeksBefore += run.Weeks ?? 0;
        }

        return turns;
    }
}
