using System.Diagnostics;
using Asam.Iop.Json.Tests.Agreement.Mutations;

namespace Asam.Iop.Fuzzing;

/// <summary>Alters documents of the corpus for as long as it is told, keeps those that reach a new branch, and tells how it goes.</summary>
internal sealed class FuzzingRun(FuzzingOptions options)
{
    private const int MaxLength = 16 * 1024;
    private const int MostInFile = 5;
    private const double SecondsBetweenLines = 10;

    private static readonly byte[][] Seeds = [[.. """{"id":"a","phases":[{"level":"2.1","days":[]}]}"""u8], [.. "{}"u8], [.. "[]"u8]];

    private readonly Corpus _corpus = new();
    private readonly HashSet<string> _faults = [];
    private readonly Random _random = new(options.Seed);
    private readonly Stopwatch _watch = new();
    private TimeSpan _lastNewBranch;
    private long _runs;

    /// <summary>Runs, and says whether nothing was found.</summary>
    /// <returns>The exit code.</returns>
    public static int Start(FuzzingOptions options)
    {
        FuzzingRun run = new(options);
        run.Replay();
        run.Search();
        run.Finish();
        return run._faults.Count == 0 ? 0 : 1;
    }

    private void Replay()
    {
        foreach ((DocumentKind kind, byte[] document) in Corpus.Load(options.Corpus))
            Try(kind, document);
        foreach (DocumentKind kind in Enum.GetValues<DocumentKind>().Where(kind => _corpus.Entries.All(entry => entry.Kind != kind)))
        {
            foreach (byte[] seed in Seeds)
                Try(kind, seed);
        }

        _runs = 0;
        Console.WriteLine($"The corpus of {_corpus.Entries.Count} documents reaches {_corpus.Branches.Count} branches.");
    }

    private void Search()
    {
        DocumentMutator mutator = new(_random);
        double nextLine = SecondsBetweenLines;
        _watch.Start();
        while (_watch.Elapsed < options.Time)
        {
            CorpusEntry entry = Pick();
            byte[] document = entry.Kind == DocumentKind.File && _random.Next(2) == 0
                ? FileOfPlans(mutator)
                : mutator.Mutate(entry.Bytes, Pick(entry.Kind).Bytes);
            if (document.Length <= MaxLength && Try(entry.Kind, document))
                _lastNewBranch = _watch.Elapsed;
            if (_watch.Elapsed.TotalSeconds < nextLine)
                continue;
            nextLine += SecondsBetweenLines;
            Console.WriteLine($"{Summary()}");
        }

        _watch.Stop();
    }

    private void Finish()
    {
        Console.WriteLine(Summary());
        if (!options.Keeps)
            return;
        Corpus trimmed = CorpusTrimming.Trim(_corpus);
        trimmed.Save(options.Corpus);
        Console.WriteLine($"Kept {trimmed.Entries.Count} documents of {trimmed.Entries.Sum(entry => entry.Bytes.Length)} bytes, which reach {trimmed.Branches.Count} branches.");
    }

    /// <summary>Reads a document, and keeps it if it reaches a new branch, or if the answer is not as it should be.</summary>
    /// <returns><see langword="true"/> if it reaches a new branch.</returns>
    private bool Try(DocumentKind kind, byte[] document)
    {
        _runs++;
        CorpusEntry entry = new(kind, document, ReaderRun.Of(kind, document));
        if (entry.Run.Fault is string fault)
        {
            SaveFault(entry, fault);
            return false;
        }

        return _corpus.Add(entry);
    }

    /// <summary>Faults that begin with the same words and come from the same place are one.</summary>
    private void SaveFault(CorpusEntry entry, string fault)
    {
        string[] lines = fault.Split('\n');
        string place = Array.Find(lines, line => line.TrimStart().StartsWith("at ", StringComparison.Ordinal)) ?? string.Empty;
        if (!_faults.Add(place + new string([.. lines[0].Where(char.IsAsciiLetter)])))
            return;
        Directory.CreateDirectory(options.Faults);
        string path = Path.Combine(options.Faults, $"{entry.Kind}-{Corpus.NameOf(entry.Bytes)}");
        File.WriteAllBytes(path, entry.Bytes);
        Console.WriteLine($"Fault in {path}: {fault}");
    }

    private byte[] FileOfPlans(DocumentMutator mutator)
    {
        bool isArray = _random.Next(2) == 0;
        List<byte> file = [.. isArray ? "["u8 : ""u8];
        for (int i = _random.Next(MostInFile); i >= 0; i--)
        {
            byte[] plan = Pick(DocumentKind.Plan).Bytes;
            file.AddRange(_random.Next(3) == 0 ? mutator.Mutate(plan, Pick(DocumentKind.Plan).Bytes) : plan);
            file.AddRange(isArray ? i == 0 ? "]"u8 : ","u8 : "\n"u8);
        }

        return [.. file];
    }

    /// <summary>Takes the latest documents more often, since little was made of them.</summary>
    private CorpusEntry Pick()
    {
        int count = _corpus.Entries.Count;
        return _corpus.Entries[_random.Next(3) == 0 ? _random.Next(count * 3 / 4, count) : _random.Next(count)];
    }

    private CorpusEntry Pick(DocumentKind kind)
    {
        CorpusEntry entry = Pick();
        while (entry.Kind != kind)
            entry = _corpus.Entries[_random.Next(_corpus.Entries.Count)];
        return entry;
    }

    private string Summary()
    {
        double seconds = Math.Max(_watch.Elapsed.TotalSeconds, 0.001);
        return FormattableString.Invariant(
            $"{seconds,5:F0} s: {_runs} documents, {_runs / seconds:F0} a second; {_corpus.Branches.Count} branches, the last new one {(_watch.Elapsed - _lastNewBranch).TotalSeconds:F0} s ago; {_corpus.Entries.Count} kept; {_faults.Count} faults");
    }
}
