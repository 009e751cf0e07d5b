using System.IO.Pipelines;
using System.Reflection;
using Asam.Iop.Json;

namespace Asam.Iop.Contracts.Tests.Contracts;

/// <summary>What reads or writes a stream can be canceled, and so is asynchronous.</summary>
public sealed class StreamTests
{
    private static readonly Type[] Streams = [typeof(Stream), typeof(TextReader), typeof(TextWriter), typeof(PipeReader), typeof(PipeWriter)];

    public static TheoryData<string> Names => [.. StreamMethods.Select(Name).Distinct()];

    private static IEnumerable<MethodBase> StreamMethods =>
        from type in Libraries.PublicTypes
        from method in Libraries.PublicMethods(type)
        where method.GetParameters().Any(parameter => Streams.Any(stream => stream.IsAssignableFrom(parameter.ParameterType)))
        select method;

    private static string Name(MethodBase method) => $"{method.DeclaringType!.Name}.{method.Name}";

    [Fact]
    public void There_are_such_methods() => Assert.Contains("PlanDocument.ReadAsync", StreamMethods.Select(Name));

    [Fact]
    public void Each_takes_a_token_and_gives_a_task_or_an_asynchronous_stream() => Assert.All(StreamMethods, method =>
    {
        Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType);
        Assert.EndsWith("Async", method.Name, StringComparison.Ordinal);
        Type returned = Assert.IsAssignableFrom<MethodInfo>(method).ReturnType;
        Assert.True(typeof(Task).IsAssignableFrom(returned) || returned == typeof(IAsyncEnumerable<PlanReading>));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_is_canceled_before_it_reads(string name)
    {
        foreach (MethodInfo method in StreamMethods.OfType<MethodInfo>().Where(each => Name(each) == name))
        {
            using MemoryStream stream = new("{}"u8.ToArray());
            object?[] arguments = [.. method.GetParameters().Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : null)];
            (arguments[0], arguments[^1]) = (stream, new CancellationToken(canceled: true));
            object begun = method.Invoke(null, arguments)!;

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => begun as Task ?? First((IAsyncEnumerable<PlanReading>)begun));
            Assert.Equal(0, stream.Position);
        }
    }

    private static async Task First(IAsyncEnumerable<PlanReading> readings)
    {
        await using IAsyncEnumerator<PlanReading> enumerator = readings.GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await enumerator.MoveNextAsync();
    }

    [Fact]
    public async Task Reading_is_canceled_while_it_waits()
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync("{"u8.ToArray(), TestContext.Current.CancellationToken);
        using CancellationTokenSource source = new();

        Task[] reading = [PlanDocument.ReadAsync(pipe.Reader.AsStream(), source.Token)];
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(reading).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }
}
