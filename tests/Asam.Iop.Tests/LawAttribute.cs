using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Asam.Iop.Testing.FsCheck;
using FsCheck.Xunit;

namespace Asam.Iop.Tests;

/// <summary>Marks a property that holds for all values of <see cref="IopArbitraries"/>.</summary>
/// <remarks>
/// It is tried with 100 values, or as many as it says itself; the environment variable <c>ASAM_IOP_TEST_FACTOR</c> multiplies them
/// for longer runs, and a project may divide them by its property <c>LawDivisor</c>. There is no fixed seed, and a failure prints its own;
/// <c>ASAM_IOP_TEST_SEED</c>, a whole number, fixes it where every run has to be the same, as mutation testing needs it.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "The attribute of FsCheck that it extends takes no source information.")]
internal sealed class LawAttribute : PropertyAttribute
{
    private static readonly int Factor =
        int.TryParse(Environment.GetEnvironmentVariable("ASAM_IOP_TEST_FACTOR"), CultureInfo.InvariantCulture, out int factor) ? Math.Max(1, factor) : 1;

    // FsCheck splits its seeds by a second number, which has to be odd.
    private const int SplitOfTheSeed = 1;

    private static readonly string? Seed = Environment.GetEnvironmentVariable("ASAM_IOP_TEST_SEED");

    /// <summary>Initializes a new instance of the <see cref="LawAttribute"/> class.</summary>
    /// <param name="values">The number of values in a usual run.</param>
    public LawAttribute(int values = 100)
    {
        MaxTest = Math.Max(1, values * Factor / TestProject.LawDivisor);
        Arbitrary = [typeof(IopArbitraries)];
        QuietOnSuccess = true;
        if (Seed is not null)
            Replay = $"({Seed},{SplitOfTheSeed})";
    }
}
