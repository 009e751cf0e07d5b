using System.Text.Json;

namespace Asam.Iop.Benchmarks;

/// <summary>What no reader of JSON can go below: to look at every token, and to do nothing with it.</summary>
internal static class BarePass
{
    public static int Tokens(ReadOnlySpan<byte> utf8Json)
    {
        Utf8JsonReader reader = new(utf8Json);
        int tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }
}
