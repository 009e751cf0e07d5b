using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Checking;

/// <summary>Judges the parts of the input on several cores. What comes of them is given in the order in which they came.</summary>
/// <remarks>
/// Each core takes the next part itself and judges it, so that bytes are judged where they were read, and none waits for another but while
/// that one reads or tells. Nothing piles up but what came of parts that were judged before an earlier one.
/// </remarks>
/// <param name="policies">The policies, at least one.</param>
/// <param name="take">Takes what came of a part. One thread has it at a time.</param>
internal sealed class AuditPool(IReadOnlyList<Policy> policies, Action<AuditPart> take)
{
    private readonly Lock _input = new();
    private readonly Queue<Turn> _turns = [];
    private readonly List<ReportSummary> _summaries = [];
    private bool _isAtEnd;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Judges all parts.</summary>
    /// <param name="parts">The parts. Each is valid until the next one is asked for.</param>
    /// <param name="cores">The number of cores, from 1; one of them is the caller's.</param>
    /// <returns>The summary of each core.</returns>
    public IReadOnlyList<ReportSummary> Judge(IEnumerable<InputPart> parts, int cores)
    {
        using IEnumerator<InputPart> input = parts.GetEnumerator();
        Thread[] others = [.. Enumerable.Range(1, cores - 1).Select(_ => new Thread(() => Work(input)) { IsBackground = true })];
        foreach (Thread other in others)
            other.Start();
        Work(input);
        foreach (Thread other in others)
            other.Join();
        _failure?.Throw();
        return _summaries;
    }

    private void Work(IEnumerator<InputPart> input)
    {
        try
        {
            // Made by the thread that uses it: counts of two cores beside each other in memory would slow down both.
            AuditWorker worker = new(policies);
            while (TryTakeTurn(input, worker, out Turn? turn))
                Finish(turn, worker.Judge());
            lock (_input)
                _summaries.Add(worker.Summary);
        }
        catch (Exception exception)
        {
            // It is told when all threads are done, and ends the command.
            lock (_input)
                (_failure, _isAtEnd) = (_failure ?? ExceptionDispatchInfo.Capture(exception), true);
        }
    }

    private bool TryTakeTurn(IEnumerator<InputPart> input, AuditWorker worker, [NotNullWhen(true)] out Turn? turn)
    {
        lock (_input)
        {
            turn = null;
            if (_isAtEnd)
                return false;

            // Until the part is held, this is the end: what cannot be read on one core, no other one may read on.
            _isAtEnd = true;
            if (!input.MoveNext())
                return false;
            worker.Hold(input.Current);
            turn = new();
            _turns.Enqueue(turn);
            _isAtEnd = false;
            return true;
        }
    }

    private void Finish(Turn turn, AuditPart judged)
    {
        lock (_input)
        {
            turn.Judged = judged;
            while (_turns.TryPeek(out Turn? first) && first.Judged is AuditPart next)
            {
                // It stays the first, and nothing after it is taken, if it cannot be taken.
                first.Judged = null;
                take(next);
                _turns.Dequeue();
            }
        }
    }

    private sealed class Turn
    {
        public AuditPart? Judged { get; set; }
    }
}
