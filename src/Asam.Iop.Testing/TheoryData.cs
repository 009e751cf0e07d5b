using Ardalis.GuardClauses;

namespace Asam.Iop.Testing;

/// <summary>Gives cases the form that test frameworks take.</summary>
public static class TheoryData
{
    /// <summary>
    /// Gets each case as the one argument of a test: for <c>MemberData</c> of xunit, <c>TestCaseSource</c> of NUnit, and <c>DynamicData</c>
    /// of MSTest.
    /// </summary>
    /// <typeparam name="T">What a case is.</typeparam>
    /// <param name="cases">The cases.</param>
    /// <returns>An array of one element for each case, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is <see langword="null"/>, or a case is when its turn comes.</exception>
    public static IEnumerable<object[]> AsTheoryData<T>(this IEnumerable<T> cases)
        where T : class => Guard.Against.Null(cases).Select(each => new object[] { Guard.Against.Null(each, nameof(cases)) });
}
