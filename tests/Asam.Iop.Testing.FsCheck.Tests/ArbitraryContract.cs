using Asam.Iop.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Tests;

/// <summary>What is asked of every arbitrary: one call for each.</summary>
internal static class ArbitraryContract
{
    private const int CandidatesOfEach = 200;
    private const int CandidatesOfEachStep = 20;
    private const int ValuesForCorners = 2000;
    private static readonly int Values = Math.Max(1, 60 / TestProject.LawDivisor);

    /// <summary>Every value and all that it shrinks to is in bounds; every step makes it lighter; every path ends at the simplest.</summary>
    public static void Holds<T>(Arbitrary<T> arbitrary, Func<T, long> weight, T simplest, Func<T, bool>? isInBounds = null)
        where T : notnull =>
        Holds(arbitrary, weight, value => value.Equals(simplest), isInBounds);

    /// <summary>As above, where the simplest values are known by a property of theirs.</summary>
    public static void Holds<T>(Arbitrary<T> arbitrary, Func<T, long> weight, Func<T, bool> isSimplest, Func<T, bool>? isInBounds = null)
        where T : notnull
    {
        foreach (T value in arbitrary.Generator.Sample(Values))
        {
            AssertInBounds(value, isInBounds);
            foreach (T candidate in arbitrary.Shrinker(value).Take(CandidatesOfEach))
            {
                AssertInBounds(candidate, isInBounds);
                if (weight(candidate) >= weight(value))
                    Assert.Fail($"{value} shrinks to {candidate}, which is no simpler.");
            }

            T end = EndOfRandomPath(arbitrary, value);
            if (!isSimplest(end))
                Assert.Fail($"{value} shrinks to {end}, which is not the simplest.");
        }
    }

    /// <summary>Each of some corners is met.</summary>
    public static void Meets<T>(Arbitrary<T> arbitrary, params (string Name, Func<T, bool> IsMet)[] corners)
    {
        T[] values = [.. arbitrary.Generator.Sample(ValuesForCorners)];
        Assert.All(corners, corner => Assert.True(values.Any(corner.IsMet), $"Among {ValuesForCorners} values is none with: {corner.Name}."));
    }

    /// <summary>The text of a value may be long; it is made only where it is needed.</summary>
    private static void AssertInBounds<T>(T value, Func<T, bool>? isInBounds)
    {
        if (isInBounds?.Invoke(value) == false)
            Assert.Fail($"{value} is out of bounds.");
    }

    private static T EndOfRandomPath<T>(Arbitrary<T> arbitrary, T value)
    {
        while (true)
        {
            T[] candidates = [.. arbitrary.Shrinker(value).Take(CandidatesOfEachStep)];
            if (candidates.Length == 0)
                return value;
            value = candidates[Random.Shared.Next(candidates.Length)];
        }
    }
}
