using System.Text;

namespace Asam.Iop.Json.Tests.Streaming;

/// <summary>What a stream of plans holds. It runs while no other test does, since the memory that is looked at is the process's.</summary>
[Collection(nameof(PlanStreamMemoryTests))]
[CollectionDefinition(nameof(PlanStreamMemoryTests), DisableParallelization = true)]
public class PlanStreamMemoryTests
{
    private const long Mebibyte = 1024 * 1024;

    [Fact]
    public async Task A_file_of_any_length_is_read_in_little_memory()
    {
        byte[] line = Encoding.UTF8.GetBytes($$"""{"id":"a",{{new string(' ', 10_000)}}"phases":[{"level":"2.1","weeks":1,"days":[]}]}""" + "\n");
        using RepeatedStream stream = new([], line, times: 20_000);
        long least = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int count = 0;
        await foreach (PlanReading reading in PlanFile.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.True(reading.IsRead);
            if (++count % 1000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        }

        Assert.Equal(20_000, count);
        Assert.InRange(most - least, long.MinValue, 8 * Mebibyte);
    }
}
