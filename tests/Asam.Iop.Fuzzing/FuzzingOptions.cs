using System.Globalization;

namespace Asam.Iop.Fuzzing;

/// <summary>What the command line says.</summary>
internal sealed record FuzzingOptions
{
    public const string Usage =
        """
        Usage: dotnet run -c Release --project tests/Asam.Iop.Fuzzing -- [options]

          --for TIME       how long to run: 30s, 10m, 2h; 0s only replays the corpus (default 1m)
          --seed NUMBER    the source of chance; the same seed and corpus give the same documents (default 1)
          --corpus FOLDER  the documents to begin with (default tests/Asam.Iop.Json.Tests/Corpus)
          --keep           write the corpus back, made small: what reaches no branch of its own is left out
          --faults FOLDER  where documents are saved that a reader does not answer as it should (default artifacts/faults)

        Exit codes: 0 no fault was found, 1 some were, 2 the command line is wrong.
        """;

    public TimeSpan Time { get; private init; } = TimeSpan.FromMinutes(1);

    public int Seed { get; private init; } = 1;

    public string Corpus { get; private init; } = "tests/Asam.Iop.Json.Tests/Corpus";

    public string Faults { get; private init; } = "artifacts/faults";

    public bool Keeps { get; private init; }

    /// <summary>Reads the command line.</summary>
    /// <returns>What it says, or <see langword="null"/> if it is wrong.</returns>
    public static FuzzingOptions? Parse(string[] arguments)
    {
        FuzzingOptions? options = new();
        for (int i = 0; i < arguments.Length && options is not null; i++)
        {
            string value = i + 1 < arguments.Length ? arguments[i + 1] : string.Empty;
            options = arguments[i] switch
            {
                "--keep" => options with { Keeps = true },
                "--for" when TryParseTime(value, out TimeSpan time) => options with { Time = time },
                "--seed" when int.TryParse(value, CultureInfo.InvariantCulture, out int seed) => options with { Seed = seed },
                "--corpus" when Directory.Exists(value) => options with { Corpus = value },
                "--faults" when value.Length > 0 => options with { Faults = value },
                _ => null,
            };
            i += arguments[i] == "--keep" ? 0 : 1;
        }

        return options;
    }

    private static bool TryParseTime(string text, out TimeSpan time)
    {
        time = default;
        if (text.Length < 2 || !int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return false;
        (bool isTime, time) = text[^1] switch
        {
            's' => (true, TimeSpan.FromSeconds(number)),
            'm' => (true, TimeSpan.FromMinutes(number)),
            'h' => (true, TimeSpan.FromHours(number)),
            _ => (false, default),
        };
        return isTime;
    }
}
