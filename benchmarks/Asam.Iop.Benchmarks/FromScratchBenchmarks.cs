using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Asam.Iop.Benchmarks;

/// <summary>What does a plan cost that is written in C# and judged once?</summary>
[MemoryDiagnoser]
public class FromScratchBenchmarks
{
    private readonly Policy _policy = Policy.Default;
    private readonly SessionStart _start = Session.StartingAt(17, 30);

    [Benchmark]
    public bool Titrated() => _policy.Permits(Build());

    [Benchmark]
    public Session JustSession() => _start.Group(GroupType.Process, 90, size: 10).Group(GroupType.RelapsePrevention, 90, size: 10);

    private static ProgramPlan Build() => ProgramPlan.Create("evening-12")
        .Titrate(
            Session.StartingAt(17, 30).Group(GroupType.Process, 90, size: 10).Group(GroupType.RelapsePrevention, 90, size: 10),
            days: [5, 4, 3],
            weeks: [4, 4, 4])
        .WithWeeklyIndividual(IsoDayOfWeek.Wednesday, minutes: 60)
        .Attended(Modality.InPerson)
        .Build();
}
