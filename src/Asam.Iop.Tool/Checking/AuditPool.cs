using System.Buffers;
using System.Collections.Concurrent;
using Asam.Iop.Json.Reading.Streaming;
using Asam.Iop.Policies;

namespace Asam.Iop.Tool.Checking;

/// <summary>Reads and judges lines on several cores. What comes of them is given in the order in which they came.</summary>
internal sealed class AuditPool : IDisposable
{
    /// <summary>Each core has work at hand when it is done with some, and no more than that is in memory.</summary>
    private const int PartsPerCore = 4;

    private readonly BlockingCollection<Work> _work = [];
    private readonly Queue<Task<AuditPart>> _pending = [];
    private readonly AuditWorker[] _workers;
    private readonly Thread[] _threads;

    /// <summary>Initializes a new instance of the <see cref="AuditPool"/> class.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="cores">The number of cores, from 1.</param>
    public AuditPool(IReadOnlyList<Policy> policies, int cores)
    {
        _workers = [.. Enumerable.Range(0, cores).Select(_ => new AuditWorker(policies))];
        _threads = [.. _workers.Select(worker => new Thread(() => Run(worker)) { IsBackground = true })];
        foreach (Thread thread in _threads)
            thread.Start();
    }

    /// <summary>Gets the summary of all that was judged, once everything is taken.</summary>
    public IEnumerable<ReportSummary> Summaries => _workers.Select(worker => worker.Summary);

    private bool IsFull => _pending.Count >= PartsPerCore * _workers.Length;

    /// <summary>Adds lines, which are copied.</summary>
    public void Add(string file, PlanPart lines)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(lines.Lines.Length);
        lines.Lines.CopyTo(copy);
        Work work = new(file, copy, lines.Lines.Length, lines.Line, new(TaskCreationOptions.RunContinuationsAsynchronously));
        _pending.Enqueue(work.Result.Task);
        _work.Add(work);
    }

    /// <summary>Adds what was judged elsewhere, so that it takes its place in the order.</summary>
    public void Add(AuditPart judged) => _pending.Enqueue(Task.FromResult(judged));

    /// <summary>Takes what is judged, in order. While there is much to do it waits for the next.</summary>
    public IEnumerable<AuditPart> TakeJudged()
    {
        while (_pending.TryPeek(out Task<AuditPart>? next) && (IsFull || next.IsCompleted))
            yield return _pending.Dequeue().GetAwaiter().GetResult();
    }

    /// <summary>Takes all that is left, in order.</summary>
    public IEnumerable<AuditPart> TakeRest()
    {
        while (_pending.TryDequeue(out Task<AuditPart>? next))
            yield return next.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        _work.CompleteAdding();
        foreach (Thread thread in _threads)
            thread.Join();
        _work.Dispose();
    }

    private void Run(AuditWorker worker)
    {
        foreach (Work work in _work.GetConsumingEnumerable())
        {
            try
            {
                work.Result.SetResult(worker.Judge(work.File, work.Lines.AsSpan(0, work.Length), work.Line));
            }
            catch (Exception exception)
            {
                // It is told where the result is taken, and ends the command there.
                work.Result.SetException(exception);
            }

            ArrayPool<byte>.Shared.Return(work.Lines);
        }
    }

    private sealed record Work(string File, byte[] Lines, int Length, int Line, TaskCompletionSource<AuditPart> Result);
}
