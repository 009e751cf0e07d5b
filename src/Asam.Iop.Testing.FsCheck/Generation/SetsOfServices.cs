using Asam.Iop.Services;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Sets of services.</summary>
internal static class SetsOfServices
{
    public static Gen<ServiceSet> Any { get; } = Gen.Frequency(
        (1, Gen.Constant(ServiceSet.Treatment)),
        (4, Choices.SomeOf(ServiceSet.AllWords).Select(Join)),
        (4, from counted in Choices.SomeOf(ServiceSet.AllWords)
            from excluded in Choices.SomeOf(ServiceSet.AllWords)
            select Join(counted).Except(Join(excluded))));

    /// <summary>The set without one of its words.</summary>
    public static IEnumerable<ServiceSet> Shrink(ServiceSet set) =>
        set.ToWords().Select(word => set.Except(Join([word])));

    public static ServiceSet OfWord(string word) => ServiceSet.TryParse(word, out ServiceSet? set)
        ? set
        : throw new ArgumentException($"'{word}' is no word of a set of services.", nameof(word));

    private static ServiceSet Join(IEnumerable<string> words) => words.Aggregate(ServiceSet.None, (set, word) => set.Union(OfWord(word)));
}
