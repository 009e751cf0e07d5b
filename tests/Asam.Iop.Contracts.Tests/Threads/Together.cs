namespace Asam.Iop.Contracts.Tests.Threads;

/// <summary>Asks on many threads that all begin at the same moment.</summary>
internal static class Together
{
    public const int Threads = 16;

    /// <summary>Gets the answer of each thread.</summary>
    public static string[] Ask(Func<int, string> ask)
    {
        string[] answers = new string[Threads];
        using Barrier start = new(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                answers[number] = ask(number);
            }
            catch (Exception exception)
            {
                answers[number] = exception.ToString();
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return answers;
    }
}
