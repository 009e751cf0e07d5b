using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Tests;

/// <summary>Shrinks as FsCheck does: to the first simpler value that fails, again and again, until there is none.</summary>
internal static class GreedyShrink
{
    private const int MostTried = 5000;

    /// <summary>Gets what the first value that fails ends in.</summary>
    public static T Of<T>(Arbitrary<T> arbitrary, Func<T, bool> holds)
    {
        T? found = default;
        bool isFound = false;
        for (int tried = 0; tried < MostTried && !isFound; tried++)
        {
            found = arbitrary.Generator.Sample(1).Single();
            isFound = !holds(found);
        }

        Assert.True(isFound, $"None of {MostTried} values fails.");
        T least = found!;
        while (arbitrary.Shrinker(least).Where(simpler => !holds(simpler)).Take(1).ToArray() is [T simpler])
            least = simpler;
        return least;
    }
}
